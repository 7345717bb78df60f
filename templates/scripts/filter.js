// Turns the list's links to ready-made lists into choices that combine: OR within a filter, AND between filters.
// The address holds the choices and the order of the table, so both can be sent and kept.
(function () {
  "use strict";
  var finder = document.querySelector(".finder");
  var found = finder.querySelector("[data-found]");
  var chosen = finder.querySelector(".chosen");
  var nothing = finder.querySelector(".nothing");
  var sections = finder.querySelector("[data-counts]");
  var rows = Array.from(finder.querySelectorAll("[data-number]"));
  var headings = Array.from(finder.querySelectorAll("[data-sort]"));
  var address = new URL(location.href);
  var order = address.searchParams.get("sort") || "";

  var filters = Array.from(finder.querySelectorAll("[data-filter]"), function (element) {
    var name = element.dataset.filter;
    var wanted = address.searchParams.getAll(name);
    return {
      name: name,
      choices: Array.from(element.querySelectorAll("[data-has]"), function (item) {
        return choice(item, name, wanted.includes(item.dataset.value));
      })
    };
  });

  function choice(item, name, checked) {
    var link = item.querySelector("a");
    var label = document.createElement("label");
    var box = document.createElement("input");
    box.type = "checkbox";
    box.name = name;
    box.value = item.dataset.value;
    box.checked = checked;
    box.autocomplete = "off";
    label.append(box, ...link.childNodes);
    link.replaceWith(label);
    return { item: item, box: box, name: item.dataset.name, numbers: item.dataset.has.split(" "), count: label.querySelector(".count") };
  }

  function lets(filter, number) {
    var checked = filter.choices.filter(function (c) { return c.box.checked; });
    return checked.length === 0 || checked.some(function (c) { return c.numbers.includes(number); });
  }

  function show() {
    var refusing = {};
    rows.forEach(function (row) {
      var number = row.dataset.number;
      refusing[number] = filters.filter(function (f) { return !lets(f, number); });
      row.hidden = refusing[number].length > 0;
    });
    filters.forEach(function (filter) {
      filter.choices.forEach(function (c) {
        // What the choice would give beside the other filters.
        var count = c.numbers.filter(function (n) {
          return refusing[n] && refusing[n].every(function (f) { return f === filter; });
        }).length;
        c.count.textContent = count;
        c.item.classList.toggle("none", count === 0);
      });
    });
    var count = visible(finder);
    say(found.dataset.found.split("|")[count]);
    nothing.hidden = count > 0;
    if (sections) {
      var phrases = sections.dataset.counts.split("|");
      sections.querySelectorAll("section").forEach(function (section) {
        var here = visible(section);
        section.hidden = here === 0;
        section.querySelector(".count").textContent = phrases[here];
      });
    }
    showChosen();
  }

  /** Said aloud only when it changes. */
  function say(phrase) {
    if (found.textContent !== phrase) {
      found.textContent = phrase;
    }
  }

  function visible(element) {
    return element.querySelectorAll("[data-number]:not([hidden])").length;
  }

  function showChosen() {
    var list = chosen.querySelector("ul");
    list.replaceChildren();
    filters.forEach(function (filter) {
      filter.choices.forEach(function (c) {
        if (c.box.checked) {
          list.append(tag(c));
        }
      });
    });
    chosen.hidden = list.children.length === 0;
  }

  function tag(choice) {
    var item = document.createElement("li");
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = choice.name;
    button.setAttribute("aria-label", chosen.dataset.remove.replace("#", choice.name));
    button.addEventListener("click", function () {
      var at = Array.prototype.indexOf.call(item.parentNode.children, item);
      choice.box.checked = false;
      change();
      var left = chosen.querySelectorAll("button");
      (chosen.hidden ? found : left[Math.min(at, left.length - 2)]).focus();
    });
    item.append(button);
    return item;
  }

  function sort() {
    var down = order.startsWith("-");
    var key = order.replace("-", "");
    headings.forEach(function (heading) {
      if (heading.dataset.sort === key) {
        heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      } else {
        heading.removeAttribute("aria-sort");
      }
    });
    if (headings.some(function (h) { return h.dataset.sort === key; })) {
      rows.sort(function (a, b) {
        var difference = (a.dataset[key] - b.dataset[key]) * (down ? -1 : 1);
        return difference || a.dataset.number - b.dataset.number;
      });
      rows[0].parentNode.append(...rows);
    }
  }

  function keep() {
    filters.forEach(function (filter) {
      address.searchParams.delete(filter.name);
      filter.choices.forEach(function (c) {
        if (c.box.checked) {
          address.searchParams.append(filter.name, c.box.value);
        }
      });
    });
    address.searchParams.delete("sort");
    if (order) {
      address.searchParams.set("sort", order);
    }
    finder.querySelectorAll(".views a").forEach(function (link) {
      link.search = address.search;
    });
    try {
      history.replaceState(null, "", address);
    } catch {
      // A page opened from a folder may not change its address; the list follows the choices all the same.
    }
    dispatchEvent(new CustomEvent("place", { detail: address.search }));
  }

  function change() {
    show();
    keep();
  }

  headings.forEach(function (heading) {
    var button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", function () {
      order = order === heading.dataset.sort ? "-" + order : heading.dataset.sort;
      sort();
      keep();
    });
  });
  finder.querySelector(".filters").addEventListener("change", change);
  chosen.querySelector(".reset").addEventListener("click", function () {
    filters.forEach(function (filter) {
      filter.choices.forEach(function (c) { c.box.checked = false; });
    });
    change();
    found.focus();
  });

  filters.forEach(function (filter) {
    if (filter.choices.some(function (c) { return c.box.checked; })) {
      finder.querySelector("[data-filter='" + filter.name + "']").open = true;
    }
  });
  found.tabIndex = -1;
  sort();
  change();
})();
