// Where the site is served, a worker keeps a copy for reading without a network.
(function () {
  "use strict";
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) {
    return;
  }
  navigator.serviceWorker.register(new URL("../sw.js", document.currentScript.src)).then(function () {
    return navigator.serviceWorker.ready;
  }).then(function (registration) {
    registration.active.postMessage("keep");
  }).catch(function () {
    // Workers may be switched off, and not every place a site is copied to has one; the pages are there all the same.
  });
})();
