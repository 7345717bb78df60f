// Marks in the contents the section that is being read: the last whose heading has passed the upper part of the window.
(function () {
  "use strict";
  var nav = document.querySelector(".contents");
  var links = Array.from(nav.querySelectorAll("a[href^='#']"));
  var headings = links.map(function (link) {
    return document.getElementById(link.hash.slice(1));
  });
  var passed = new Set();
  var current = null;

  function mark(link) {
    if (link === current) {
      return;
    }
    if (current) {
      current.removeAttribute("aria-current");
    }
    current = link;
    if (!link) {
      return;
    }
    link.setAttribute("aria-current", "location");
    // Only the column itself is scrolled, and only where it scrolls: the page stays where the reader put it.
    var top = link.offsetTop - nav.offsetTop;
    if (top < nav.scrollTop || top + link.offsetHeight > nav.scrollTop + nav.clientHeight) {
      nav.scrollTop = top - nav.clientHeight / 2;
    }
  }

  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) {
        passed.add(entry.target);
      } else {
        passed.delete(entry.target);
      }
    });
    mark(links[headings.findLastIndex(function (heading) {
      return passed.has(heading);
    })] || null);
  }, { rootMargin: "10000000px 0px -70% 0px" }); // all of the page above, so that a jump misses no heading
  headings.forEach(function (heading) {
    observer.observe(heading);
  });
})();
