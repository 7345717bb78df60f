// Fills the second column of a comparison with the language chosen, and keeps the choice in the address.
(function () {
  "use strict";
  var tables = document.querySelectorAll("table.pair");
  var links = document.querySelectorAll("[data-with]");
  var announce = document.querySelector("[data-announce]");
  var loaded = {};

  function load(language, then) {
    var address = tables[0].dataset.script.replace("{language}", language);
    if (loaded[address]) {
      then();
      return;
    }
    var script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", function () {
      loaded[address] = true;
      then();
    });
    document.head.append(script);
  }

  function show(link) {
    var language = link.dataset.with;
    load(language, function () {
      var texts = window.texts[language];
      document.querySelectorAll("[data-block]").forEach(function (cell) {
        var text = texts[cell.dataset.block];
        cell.lang = text[0];
        cell.dir = text[1];
        cell.innerHTML = text[2];
        cell.classList.toggle("is-stale", text[3]);
      });
      document.querySelectorAll("[data-other]").forEach(function (heading) {
        heading.textContent = link.textContent;
        heading.lang = link.lang;
        heading.dir = link.dir;
      });
      links.forEach(function (other) {
        if (other === link) {
          other.setAttribute("aria-current", "true");
        } else {
          other.removeAttribute("aria-current");
        }
      });
      announce.textContent = announce.dataset.announce + " " + link.textContent;
      document.documentElement.classList.add("paired");
      if (location.hash) {
        document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
      }
    });
  }

  links.forEach(function (link) {
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      show(link);
      var address = new URL(location.href);
      address.searchParams.set("with", link.dataset.with);
      try {
        history.replaceState(null, "", address);
      } catch {
        // A page opened from a folder may not change its address; the columns are there all the same.
      }
      dispatchEvent(new CustomEvent("place", { detail: address.search }));
    });
  });

  var wanted = new URLSearchParams(location.search).get("with");
  links.forEach(function (link) {
    if (link.dataset.with === wanted) {
      show(link);
    }
  });
})();
