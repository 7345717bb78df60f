// Keeps what was visited, and each language's main pages, for reading without a network. "copy" stands above: the edition
// and the files. Whatever the network can give comes from the network; only what it cannot comes from the copy.
"use strict";
var name = "progress-report-" + copy.edition;

function languageOf(url) {
  var path = url.slice(registration.scope.length);
  return copy.languages[path.split("/")[0]];
}

// Adds what is not there yet, one by one: all at once would lose all for one that fails.
async function keep(paths) {
  var cache = await caches.open(name);
  await Promise.allSettled(paths.map(async function (path) {
    var url = keyOf(new URL(path, registration.scope));
    if (!await cache.match(url)) {
      await cache.add(url);
    }
  }));
}

// A folder and its index.html are one page.
function keyOf(url) {
  var address = new URL(url);
  address.search = address.hash = "";
  if (address.pathname.endsWith("/")) {
    address.pathname += "index.html";
  }
  return address.href;
}

async function answer(event) {
  var request = event.request;
  var cache = await caches.open(name);
  try {
    var response = await fetch(request);
    if (response.status === 200 && !request.url.endsWith(".zip")) {
      event.waitUntil(cache.put(keyOf(request.url), response.clone()).catch(function () {
        // There may be no room; the reader has the page all the same.
      }));
    }
    return response;
  } catch (error) {
    var kept = await cache.match(keyOf(request.url));
    if (kept) {
      return kept;
    }
    // A recommendation that was not visited can still be read in the whole document.
    var language = languageOf(request.url);
    var number = /\/recommendations\/(\d+)\//.exec(request.url);
    if (request.mode === "navigate" && language && number) {
      return Response.redirect(new URL(language.document + "#" + number[1], registration.scope).href);
    }
    throw error;
  }
}

addEventListener("install", function (event) {
  event.waitUntil(keep(copy.shared).then(skipWaiting));
});

addEventListener("activate", function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (other) {
      return other.startsWith("progress-report-") && other !== name;
    }).map(function (other) {
      return caches.delete(other);
    }));
  }).then(function () {
    return clients.claim();
  }));
});

// A page says which language is being read; that language's main pages are then kept.
addEventListener("message", function (event) {
  var language = languageOf(event.source.url);
  event.waitUntil(keep([event.source.url].concat(language ? language.pages : [])));
});

addEventListener("fetch", function (event) {
  if (event.request.method === "GET" && event.request.url.startsWith(registration.scope)) {
    event.respondWith(answer(event));
  }
});
