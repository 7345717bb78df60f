// Shows what is found while the reader types, and keeps the query in the address.
(function () {
  "use strict";
  const most = 20, context = 90;
  const field = document.querySelector("main input[name=q]");
  const found = document.querySelector(".found");
  const list = found.querySelector(".hits");
  const hit = found.querySelector("template").content.firstElementChild;
  const count = found.querySelector("[data-count]");
  const also = found.querySelector("[data-also]");
  const terms = found.querySelector(".terms-found");
  const all = found.querySelector(".all");
  const index = window.searchCore.open(window.searchData);
  const short = /^(zh|ja)/.test(document.documentElement.lang) ? 3 : 1;

  function address(passage) {
    const number = passage.recommendation.number;
    return (number ? found.dataset.recommendation.replace("{number}", number) : found.dataset.document) + "#" + passage.id;
  }

  // The words around the first place found, what was found in them marked.
  function words(passage, ranges) {
    const text = passage.text;
    let from = 0, to = Math.min(text.length, 3 * context / short);
    ranges = ranges.slice().sort((a, b) => a[0] - b[0]);
    if (ranges.length && ranges[0][0] > context / short) {
      from = ranges[0][0] - context / short;
      from += text.slice(from).search(short > 1 ? /[^\p{P}\s]/u : /\s\S/) + (short > 1 ? 0 : 1);
      to = Math.min(text.length, from + 3 * context / short);
    }
    if (to < text.length && short === 1) {
      to = Math.max(text.lastIndexOf(" ", to), ranges.length ? ranges[0][1] : 0);
    }
    const pieces = [from > 0 ? "… " : ""];
    let at = from;
    ranges.forEach(range => {
      if (range[0] >= at && range[1] <= to) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(range[0], range[1]);
        pieces.push(text.slice(at, range[0]), mark);
        at = range[1];
      }
    });
    return pieces.concat(text.slice(at, to), to < text.length ? " …" : "");
  }

  function show(passage, ranges, isPlace) {
    const item = hit.cloneNode(true), recommendation = passage.recommendation;
    const link = item.querySelector("a"), kind = item.querySelector(".kind"), part = item.querySelector(".part"), text = item.querySelector(".hit-text");
    link.href = address(passage);
    link.textContent = recommendation.number ? link.dataset.name.replace("{number}", recommendation.number + passage.path) : link.dataset.front;
    kind.textContent = isPlace ? kind.dataset.place : "";
    text.append(...words(passage, ranges));
    if (passage.language) {
      text.lang = passage.language;
      text.dir = "auto";
    }
    if (recommendation.number) {
      part.textContent = passage.progress ? part.dataset.progress : part.dataset.text;
      item.querySelector(".section").textContent = index.sections[recommendation.section];
      item.querySelector(".status").textContent = index.statuses[recommendation.status];
    } else {
      item.querySelector(".hit-facts").remove();
    }
    list.append(item);
  }

  function showTerms(shown) {
    terms.hidden = !shown.length;
    terms.querySelector("ul").replaceChildren(...shown.slice(0, 4).map(term => {
      const item = document.createElement("li"), link = document.createElement("a");
      link.href = found.dataset.term.replace("{key}", term.key);
      link.textContent = term.name + (term.acronym ? " (" + term.acronym + ")" : "");
      item.append(link);
      return item;
    }));
  }

  function find(limit) {
    const query = field.value.trim();
    const result = window.searchCore.find(index, query);
    const total = result.places.length + result.hits.length;
    document.querySelector(".ways-in").hidden = query.length > 0 && total > 0;
    list.replaceChildren();
    result.places.forEach(passage => show(passage, [], true));
    result.hits.slice(0, limit).forEach(h => show(h.passage, h.ranges, false));
    showTerms(result.terms);
    count.textContent = !query ? "" : total ? count.dataset.count.replace("{count}", total) : count.dataset.none;
    also.hidden = !result.also.length;
    also.textContent = also.dataset.also.replace("{names}", result.also.join(also.dataset.separator));
    all.hidden = result.hits.length <= limit;
    all.textContent = all.dataset.all.replace("{count}", total);
  }

  function remember() {
    const search = field.value.trim() ? "?q=" + encodeURIComponent(field.value.trim()) : "";
    document.querySelectorAll(".languages a").forEach(link => link.search = search);
    try {
      history.replaceState(null, "", location.pathname + search);
    } catch {
      // A page opened from a folder may not change its address; what is found is there all the same.
    }
  }

  field.addEventListener("input", () => {
    find(most);
    remember();
  });
  field.form.addEventListener("submit", event => {
    event.preventDefault();
    find(most);
    if (found.querySelector(".kind:not(:empty)")) {
      location.assign(list.querySelector("a").href);
    }
  });
  all.addEventListener("click", () => {
    find(Infinity);
    list.children[most].querySelector("a").focus();
  });
  field.value = new URLSearchParams(location.search).get("q") || "";
  find(most);
})();
