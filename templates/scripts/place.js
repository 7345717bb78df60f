// Keeps the reader's place: the links to the other languages follow the anchor in the address.
(function () {
  "use strict";
  function follow() {
    document.querySelectorAll(".languages a").forEach(function (link) {
      link.hash = location.hash;
    });
  }
  addEventListener("hashchange", follow);
  follow();
})();
