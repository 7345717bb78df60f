// Finds in the data of a language. Knows nothing of the page: what is typed goes in, places with their words come out.
(function () {
  "use strict";
  const ascii = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const same = { ى: "ي", ٱ: "ا", ة: "ه", œ: "oe", æ: "ae", ß: "ss", "’": "'", "‘": "'", "ʼ": "'", "‐": "-", "–": "-", "—": "-" };
  const han = "[\\u3400-\\u9fff]", letter = "(?:(?!" + han + ")[\\p{L}\\p{N}])";
  const wordStart = "(?<!" + letter + ")", between = "[^\\p{L}\\p{N}]*", inWord = new RegExp("^" + letter, "u");

  // What readers write before numbers, in any of the languages.
  const ofRecommendation = /^(?:rec|recommendations?|recommandations?|recomendacion(?:es)?|рекомендаци\p{L}+|(?:ال)?توصي\p{L}+|建议)[.\s]*(?=\d)/u;
  const ofPage = /(?<!\p{L})(?:pp?|pages?|pags?|paginas?|с|стр|страниц\p{L}*|(?:ال)?صفح\p{L}*|第)[.\s]*(\d+)/u;
  const ofParagraph = /(?<!\p{L}(?<!页))(?:pars?|parr|paras?|paragraphe?s?|parrafos?|п|пункт\p{L}*|абз|абзац\p{L}*|(?:ال)?فقر\p{L}*|第)[.\s]*(\d+)/u;

  // Without case, accents and vowel signs, one letter where Arabic has forms of it, digits as digits.
  const letters = {};
  const foldLetter = c => letters[c] ??= c.normalize("NFKD").replace(/[\p{M}\p{Cf}ـ]/gu, "").toLowerCase()
    .replace(/[^]/g, d => same[d] || (/[٠-٩۰-۹]/.test(d) ? d.charCodeAt(0) & 15 : d));

  // Each character remembers where in the text it stood.
  function fold(text) {
    const places = [];
    let folded = "";
    for (let i = 0; i < text.length; i++) {
      for (const c of foldLetter(text[i])) {
        folded += c;
        places.push(i);
      }
    }
    return { text: folded, places };
  }

  // Undoes WordCode.cs: first the letters, then the words that are spelled with them, then the text.
  function decode(symbols, coded) {
    const meaning = { "\n": "\n" };
    const read = text => text.replace(/[^]/g, c => meaning[c]);
    const keep = wanted => symbols.forEach((symbol, i) => {
      const code = i - ascii.length + 0x100;
      if (wanted(symbol)) {
        meaning[ascii[i] || String.fromCharCode(code < 0x378 ? code : code + 0x88)] = symbol.length > 1 ? read(symbol) : symbol;
      }
    });
    keep(s => s.length === 1);
    keep(s => s.length > 1);
    return read(coded);
  }

  // The words of a name without articles and endings, as TermPrints.cs has them; a Han character is a word.
  const stems = folded => (folded.match(new RegExp(han + "|" + letter + "+", "gu")) || []).map(word => word.replace(/^(?:[وفبك]?ال|لل)(?=..)/, "").slice(0, 5));

  function print(words) {
    let hash = 2166136261;
    for (const c of words.join("")) {
      hash = Math.imul(hash ^ c.charCodeAt(0), 16777619);
    }
    return [0, 6, 12, 18].map(shift => digits[hash >>> shift & 63]).join("");
  }

  function open(data) {
    const [sections, statuses, names, ...texts] = decode(data.symbols.split("\n"), data.text).trim().split("\n\n").map(group => group.split("\n"));
    const keys = data.terms.split(" "), prints = data.prints.split(" "), named = {};
    const terms = names.map((line, i) => {
      const [name, acronym] = line.split("\t");
      return { key: keys[i], name, acronym, folded: line.split("\t").map(n => fold(n).text) };
    });
    terms.forEach((term, i) => (prints[i].match(/.{4}/g) || []).forEach(p => { named[p] ??= { term, foreign: true }; }));
    terms.forEach(term => term.folded.forEach(name => { named[print(stems(name))] = { term, foreign: false }; }));
    const recommendations = texts.map((lines, i) => {
      const [number, section, status, paragraph, ...pages] = i ? lines.shift().split(" ").map(Number) : [0];
      const recommendation = { number, section, status, paragraph, pages };
      recommendation.passages = lines.map(line => passage(line, recommendation));
      recommendation.passages.forEach((p, _, all) => { p.path = path(p, all); });
      return recommendation;
    });
    return { sections, statuses, terms, named, recommendations };
  }

  function passage(line, recommendation) {
    const at = line.indexOf(" "), text = line.slice(at + 1);
    const [id, label, language] = line.slice(0, at).split("|");
    return { id, label, language, text, folded: fold(text), progress: /^p\d/.test(id), recommendation };
  }

  // The label with those of the items around it, as citations have it: (b)(iv)(1).
  const path = (passage, all) => passage.id.split("-").map((key, i, keys) => {
    const item = all.find(p => p.id === keys.slice(0, i + 1).join("-"));
    return item?.label || (/^(text|p\d+)$/.test(key) || passage.label && !item ? "" : "(" + key + ")");
  }).join("");

  const escape = text => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

  // What a word looks like in a text: from its beginning on, but anywhere in Chinese and Arabic; numbers whole; blanks
  // between Han characters do not count.
  const pattern = word => (/^[\u0600-\u06ff\u3400-\u9fff]/.test(word) ? "" : wordStart)
    + escape(word).replace(new RegExp("(" + han + ")(?=.)", "gu"), "$1\\s*") + (/\d$/.test(word) ? "(?!\\d)" : "");

  // A name in any of its inflected forms.
  const namePattern = name => stems(name).map((stem, i) => {
    const isHan = /[\u3400-\u9fff]/.test(stem);
    const before = isHan ? "" : /^[\u0600-\u06ff]/.test(stem) ? i ? "[وفبكل]*(?:ال)?" : "" : wordStart;
    return before + stem + (isHan ? "" : stem.length === 5 ? letter + "*" : "(?!" + letter + ")");
  }).join(between);

  const ranges = (folded, regex) => Array.from(folded.text.matchAll(regex), m => [folded.places[m.index], folded.places[m.index + m[0].length - 1] + 1]);

  // The terms that the query names in some language, the longest names first; a name within another does not count.
  function termsIn(index, query) {
    const words = stems(query), found = [];
    for (let start = 0; start < words.length; start++) {
      for (let end = words.length; end > start; end--) {
        const taken = words.slice(start, end), hit = index.named[print(taken)];
        if (hit && taken.join("").length > 1 && (hit.foreign || taken.length > 1 || words.length === 1)) {
          found.push({ ...hit, rest: [...words.slice(0, start), ...words.slice(end)] });
          start = end - 1;
        }
      }
    }
    return found;
  }

  // The places that a query names rather than describes: a page of the source document, a recommendation, an item of it.
  function places(index, query) {
    const page = ofPage.exec(query);
    if (page) {
      const there = index.recommendations.filter(r => r.pages.includes(+page[1]));
      const paragraph = ofParagraph.exec(query.slice(page.index + page[0].length));
      const exact = there.filter(r => paragraph && r.paragraph === +paragraph[1]);
      return (exact.length ? exact : there).map(r => r.passages[0]);
    }
    const [number, ...item] = query.replace(ofRecommendation, "").match(/\d+|\p{L}+/gu) || [];
    const recommendation = index.recommendations.find(r => r.number && r.number === +number);
    const isKey = word => /^(?:\d\d?|\p{L}|[ivx]+)$/u.test(word), bare = text => text.replace(/[^\p{L}\p{N}]/gu, "");
    if (!recommendation || item.length && /[^\p{L}\p{N}\s()[\].,'"-]/u.test(query)) {
      return [];
    }
    // An item that the document leaves out leads to what is around it.
    for (let n = item.length; n > 0; n--) {
      const wanted = item.slice(0, n).join("");
      const there = recommendation.passages.filter(p => bare(p.id) === wanted || bare(fold(p.path).text) === wanted);
      if (there.length && item.slice(n).every(isKey)) {
        return there;
      }
    }
    return item.every(isKey) ? [recommendation.passages[0]] : [];
  }

  // Whole phrases before scattered words, words of one passage before those of a whole recommendation, what was
  // recommended before what was done, that before the introduction.
  function search(index, words, phrase, hits) {
    const regexes = words.map(w => new RegExp(w, "gu")), whole = phrase && new RegExp(phrase, "gu");
    for (const recommendation of index.recommendations) {
      const found = recommendation.passages.map(passage => {
        const inRow = whole ? ranges(passage.folded, whole) : [], each = regexes.map(r => ranges(passage.folded, r));
        const count = each.filter(r => r.length).length;
        const score = (inRow.length ? 40 : count === words.length ? 20 : 0) + (!recommendation.number ? 0 : passage.progress ? 2 : 4)
          + (inRow.some(r => !inWord.test(passage.text.slice(r[1]))) ? 1 : 0);
        return { passage, ranges: inRow.length ? inRow : each.flat(), each, count, score };
      });
      let good = found.filter(f => f.score >= 20);
      if (!good.length && words.every((_, i) => found.some(f => f.each[i].length))) {
        good = [found.reduce((best, f) => f.count > best.count ? f : best)];
      }
      good.filter(f => !(hits.get(f.passage)?.score >= f.score)).forEach(f => hits.set(f.passage, f));
    }
  }

  // The places that are named; what is found, best first; the terms; and what was searched for beside the query itself.
  function find(index, query) {
    const folded = fold(query).text.trim(), hits = new Map();
    const words = folded.split(/[\s,;:،؛«»"“”。、]+/).map(w => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "")).filter(Boolean);
    if (!words.length) {
      return { places: [], hits: [], terms: [], also: [] };
    }
    const patterns = words.map(pattern), phrase = patterns.join(between), named = termsIn(index, folded);
    search(index, patterns, phrase, hits);
    for (const { term, rest } of named) {
      term.folded.map(namePattern).forEach(name => search(index, [...rest.map(pattern), name], rest.length ? "" : name, hits));
    }
    const terms = [...named.map(n => n.term), ...index.terms.filter(t => t.folded.some(name => new RegExp(phrase, "u").test(name)))];
    const there = places(index, folded);
    return {
      places: there,
      hits: [...hits.values()].filter(h => !there.includes(h.passage)).sort((a, b) => b.score - a.score),
      terms: [...new Set(terms)],
      also: [...new Set(named.filter(n => n.foreign && !n.term.folded.includes(folded)).map(n => n.term.name))],
    };
  }

  window.searchCore = { fold, open, find };
})();
