// Makes the citation name the passage that the address or a chosen label leads to, brings it there, and copies it.
(function () {
  "use strict";
  var box = document.getElementById("cite");
  var places = JSON.parse(box.dataset.places);
  var names = box.querySelectorAll("[data-place]");
  var address = box.querySelector("[data-address]");
  var button = box.querySelector("button");
  var status = box.querySelector("[role=status]");
  var citation = box.querySelector(".citation");
  var home = document.createComment("");
  var whole = names[0].textContent;
  // Served, a page knows its own address; opened from a folder it has none that others could follow.
  var base = "absolute" in box.dataset || !location.protocol.startsWith("http")
    ? address.textContent
    : location.origin + location.pathname.replace(/index\.html$/, "");

  function passageOf(fragment) {
    var id = decodeURIComponent(fragment.slice(1));
    return Object.hasOwn(places, id) ? id : "";
  }

  function show(fragment) {
    var id = passageOf(fragment);
    names.forEach(function (name) {
      name.textContent = id ? places[id] : whole;
    });
    address.textContent = base + (id ? "#" + id : "");
    status.textContent = "";
    var passage = id && document.getElementById(id);
    if (!passage) {
      home.after(box);
    } else if (passage.localName === "li") {
      passage.lastElementChild.insertBefore(box, passage.querySelector(".items"));
    } else {
      passage.after(box);
    }
  }

  function copied() {
    status.textContent = status.dataset.copied;
  }

  function select() {
    getSelection().selectAllChildren(citation);
    status.textContent = status.dataset.selected;
  }

  box.before(home);
  button.hidden = false;
  button.addEventListener("click", function () {
    if (navigator.clipboard) {
      navigator.clipboard.writeText(citation.textContent).then(copied, select);
    } else {
      select();
    }
  });
  document.querySelectorAll(".reading .label, .reading .anchor").forEach(function (link) {
    link.addEventListener("click", function () {
      show(link.hash);
      box.open = true;
    });
  });
  document.querySelectorAll("a[href='#cite']").forEach(function (link) {
    link.addEventListener("click", function () {
      show("");
      box.open = true;
    });
  });
  addEventListener("hashchange", function () {
    show(location.hash);
  });
  show(location.hash);
  box.open = location.hash === "#cite";
})();
