// Keeps the reader's place and language: the links to the other languages follow the address, and the choice of
// language is offered first on the next visit. Nothing is sent anywhere.
(function () {
  "use strict";
  var key = "progress-report.language";
  function follow(event) {
    var search = event && typeof event.detail === "string" ? event.detail : location.search;
    document.querySelectorAll(".languages a").forEach(function (link) {
      link.hash = location.hash;
      link.search = search;
    });
  }
  function remember(language) {
    try {
      localStorage.setItem(key, language);
    } catch {
      // Storage may be switched off; the list of languages is on every page.
    }
  }
  function remembered() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  document.querySelectorAll(".languages a").forEach(function (link) {
    link.addEventListener("click", function () {
      remember(link.lang);
    });
  });
  document.querySelectorAll(".choice li").forEach(function (item) {
    item.addEventListener("click", function () {
      remember(item.lang);
    });
    if (item.lang === remembered()) {
      item.parentNode.prepend(item);
      item.classList.add("remembered");
    }
  });
  addEventListener("hashchange", follow);
  addEventListener("place", follow);
  follow();
})();
