// Finds in the data of a language. Knows nothing of the page: what is typed goes in, places with their words come out.
(function () {
  "use strict";
  var ascii = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var han = "[\\u3400-\\u9fff]";
  var letter = "(?:(?!" + han + ")[\\p{L}\\p{N}])";
  var wordStart = "(?<!" + letter + ")";
  var between = "[^\\p{L}\\p{N}]*";
  var same = { "ى": "ي", "ٱ": "ا", "ة": "ه", "œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'" };
  var recommendationWords = /^(?:recommendations?|recommandations?|recomendacion(?:es)?|рекомендаци\p{L}+|(?:ال)?توصي\p{L}+|建议|rec)[.\s]*(?=\p{N})/u;
  var pageWords = /(?:^|[^\p{L}])(?:pages?|paginas?|pags?|pp?|страниц\p{L}*|стр|с|(?:ال)?صفح\p{L}*|第)[.\s]*(\d+)\s*页?/u;
  var paragraphWords = /[^\p{L}](?:paragraphs?|paragraphes?|parrafos?|paras?|pars?|parr|пункт\p{L}*|абзац\p{L}*|абз|п|(?:ال)?فقر\p{L}*|第)[.\s]*(\d+)\s*段?/u;

  // Without case, accents and vowel signs, one letter where Arabic has forms of it, digits as digits. Each character
  // remembers where in the text it stood.
  function fold(text) {
    var folded = "", places = [];
    for (var i = 0; i < text.length; i++) {
      var letters = text[i].normalize("NFKD").replace(/[\p{M}\p{Cf}\u0640]/gu, "").toLowerCase();
      letters = letters.replace(/[ىٱةœæß’‘ʼ‐‑–—]/g, function (c) { return same[c] || "-"; })
        .replace(/[٠-٩۰-۹]/g, function (c) { return c.charCodeAt(0) & 15; });
      for (var j = 0; j < letters.length; j++) {
        folded += letters[j];
        places.push(i);
      }
    }
    places.push(text.length);
    return { text: folded, places: places };
  }

  // Undoes WordCode.cs: first the letters, then the words that are spelled with them, then the text.
  function decode(symbols, coded) {
    var meaning = { "\n": "\n" };
    function read(text) { return text.replace(/[^]/g, function (c) { return meaning[c]; }); }
    function code(i) { return i < ascii.length ? ascii[i] : String.fromCharCode(0x100 + i - ascii.length); }
    symbols.forEach(function (s, i) { if (s.length === 1) { meaning[code(i)] = s; } });
    symbols.forEach(function (s, i) { if (s.length > 1) { meaning[code(i)] = read(s); } });
    return read(coded);
  }

  // The words of a name without endings, as TermPrints.cs has them; a Han character is a word.
  function stems(folded) {
    return (folded.match(new RegExp(han + "|" + letter + "+", "gu")) || []).map(function (word) {
      return word.replace(/^(?:[وفبك]?ال|لل)(?=..)/, "").slice(0, 5);
    });
  }

  function print(text) {
    var hash = 2166136261;
    for (var i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    }
    return [0, 6, 12, 18].map(function (shift) { return digits[hash >>> shift & 63]; }).join("");
  }

  function passage(line) {
    var head = line.slice(0, line.indexOf(" ")).split("|");
    var text = line.slice(line.indexOf(" ") + 1);
    return { id: head[0], label: head[1] || "", language: head[2] || "", text: text, folded: fold(text), progress: /^p\d/.test(head[0]) };
  }

  function open(data) {
    var groups = decode(data.symbols.split("\n"), data.text).trim().split("\n\n").map(function (g) { return g.split("\n"); });
    var index = { sections: groups[0], statuses: groups[1], terms: [], recommendations: [], prints: {} };
    var prints = data.prints.split(" ");
    index.terms = groups[2].map(function (line, i) {
      var at = line.indexOf(" ");
      var names = line.slice(at + 1).split("\t");
      var term = { key: line.slice(0, at), name: names[0], acronym: names[1] || "", folded: names.map(function (n) { return fold(n).text; }) };
      (prints[i].match(/.{4}/g) || []).forEach(function (p) { index.prints[p] = { term: term, foreign: true }; });
      return term;
    });
    index.terms.forEach(function (term) {
      term.folded.forEach(function (name) { index.prints[print(stems(name).join(""))] = { term: term, foreign: false }; });
    });
    index.recommendations = groups.slice(3).map(function (lines, i) {
      var facts = i === 0 ? [] : lines[0].split(" ").map(Number);
      var recommendation = { number: facts[0] || 0, section: facts[1], status: facts[2], paragraph: facts[3], pages: facts.slice(4) };
      recommendation.passages = lines.slice(i === 0 ? 0 : 1).map(passage);
      recommendation.passages.forEach(function (p) { p.recommendation = recommendation; p.path = path(p, recommendation.passages); });
      return recommendation;
    });
    return index;
  }

  // The label with those of the items around it, as citations have it: (b)(iv)(1).
  function path(passage, passages) {
    var parts = passage.id.split("-");
    return parts.map(function (key, i) {
      var id = parts.slice(0, i + 1).join("-");
      var own = passages.find(function (p) { return p.id === id && p.label; });
      return own ? own.label : /^(text|p\d+)$/.test(key) || passage.label && i < parts.length - 1 && passages.every(function (p) { return p.id !== id; }) ? "" : "(" + key + ")";
    }).join("");
  }

  function escape(text) { return text.replace(/[\\^$.*+?()[\]{}|\/-]/g, "\\$&"); }

  // What a word looks like in a text: from its beginning on, but within the words of Chinese and Arabic; numbers whole;
  // blanks between Han characters do not count.
  function pattern(word) {
    var source = Array.from(word).map(escape).join("").replace(new RegExp("(" + han + ")(?=.)", "gu"), "$1\\s*");
    return (/^[\p{L}\p{N}]/u.test(word) && !/^[\u0600-\u06ff\u3400-\u9fff]/.test(word) ? wordStart : "") + source + (/\p{N}$/u.test(word) ? "(?!\\p{N})" : "");
  }

  // A name in any of its inflected forms.
  function namePattern(name) {
    return stems(name).map(function (stem, i, all) {
      var isHan = new RegExp(han).test(stem);
      var before = isHan || /^[\u0600-\u06ff]/.test(stem) ? i > 0 && !isHan ? "(?:[وفبكل]*(?:ال)?)" : "" : wordStart;
      return before + escape(stem) + (isHan ? "" : stem.length === 5 ? letter + "*" : "(?!" + letter + ")") + (i < all.length - 1 ? between : "");
    }).join("");
  }

  function ranges(folded, regex) {
    return Array.from(folded.text.matchAll(regex), function (m) {
      return [folded.places[m.index], folded.places[m.index + m[0].length - 1] + 1];
    });
  }

  // The terms that the query names in some language, the longest names first; a name within another does not count.
  function termsIn(index, query) {
    var words = stems(query), found = [];
    for (var start = 0; start < words.length; start++) {
      for (var end = words.length; end > start; end--) {
        var hit = index.prints[print(words.slice(start, end).join(""))];
        if (hit && (hit.foreign || end - start > 1 || words.length === 1) && end - start + words[start].length > 2) {
          found.push({ term: hit.term, foreign: hit.foreign, whole: start === 0 && end === words.length, rest: words.slice(0, start).concat(words.slice(end)) });
          start = end - 1;
        }
      }
    }
    return found;
  }

  // The places that a query means rather than describes: an item, a recommendation, a page of the source document.
  function jumps(index, query) {
    var page = pageWords.exec(query);
    if (page) {
      var paragraph = paragraphWords.exec(query.slice(page.index + page[0].length - 1).replace(/^\d?页?/, " "));
      var there = index.recommendations.filter(function (r) { return r.pages.indexOf(+page[1]) >= 0; });
      var exact = there.filter(function (r) { return paragraph && r.paragraph === +paragraph[1]; });
      return (exact.length ? exact : there).map(function (r) { return r.passages[0]; });
    }
    var parts = query.replace(recommendationWords, "").match(/\p{N}+|\p{L}+/gu) || [];
    var recommendation = /^[\p{L}\p{N}\s()[\].,'"/-]*$/u.test(query) && /^\d+$/.test(parts[0]) && index.recommendations.find(function (r) { return r.number === +parts[0] && r.number > 0; });
    var item = parts.slice(1).join("");
    return !recommendation ? [] : !item ? [recommendation.passages[0]] : recommendation.passages.filter(function (p) {
      return p.id.replace(/-/g, "") === item || fold(p.path).text.replace(/[^\p{L}\p{N}]/gu, "") === item;
    });
  }

  // Whole phrases before scattered words, words of one passage before those of a whole recommendation, what was
  // recommended before what was done.
  function search(index, words, phrases, hits) {
    var regexes = words.map(function (w) { return new RegExp(w, "gu"); });
    var phrase = phrases && new RegExp(phrases, "gu");
    index.recommendations.forEach(function (recommendation) {
      var found = recommendation.passages.map(function (p) {
        var whole = phrase ? ranges(p.folded, phrase) : [];
        var each = regexes.map(function (r) { return ranges(p.folded, r); });
        var count = each.filter(function (r) { return r.length > 0; }).length;
        return { passage: p, ranges: whole.length ? whole : [].concat.apply([], each), count: count, words: each, score: (whole.length ? 40 : count === words.length ? 20 : 0) + (!recommendation.number ? -2 : p.progress ? 0 : 2) + (whole.length && wholeWord(p, whole) ? 1 : 0) };
      });
      var complete = found.filter(function (f) { return f.score >= 20; });
      if (!complete.length && words.every(function (_, i) { return found.some(function (f) { return f.words[i].length; }); })) {
        complete = [found.reduce(function (best, f) { return f.count > best.count ? f : best; })];
      }
      complete.forEach(function (f) {
        var before = hits.get(f.passage);
        if (!before || before.score < f.score) {
          hits.set(f.passage, f);
        }
      });
    });
  }

  function wholeWord(passage, found) {
    return found.some(function (range) { return !/^\p{L}/u.test(passage.text.slice(range[1])); });
  }

  // What is found, best first; the terms that the query names; and what was searched for beside the query itself.
  function find(index, query) {
    var folded = fold(query).text.trim();
    var words = folded.split(/[\s,;:،؛«»"“”。]+/).map(function (w) { return w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ""); }).filter(Boolean);
    var result = { places: jumps(index, folded), terms: [], also: [], hits: [] };
    if (!words.length) {
      return result;
    }
    var hits = new Map();
    var patterns = words.map(pattern);
    search(index, patterns, patterns.join(between), hits);
    termsIn(index, folded).forEach(function (named) {
      result.terms.push(named.term);
      if (named.foreign && named.term.folded.indexOf(folded) < 0) {
        result.also.push(named.term.name);
      }
      named.term.folded.forEach(function (name) {
        search(index, named.rest.map(pattern).concat(namePattern(name)), named.whole ? namePattern(name) : "", hits);
      });
    });
    index.terms.forEach(function (term) {
      if (result.terms.indexOf(term) < 0 && term.folded.some(function (name) { return new RegExp(patterns.join(between), "u").test(name); })) {
        result.terms.push(term);
      }
    });
    result.hits = Array.from(hits.values()).filter(function (h) { return result.places.indexOf(h.passage) < 0; }).sort(function (a, b) { return b.score - a.score; });
    return result;
  }

  window.searchCore = { fold: fold, open: open, find: find };
})();
