// The browser keeps what was read (R4); asked for only when the page has arrived, so that nothing is slower for it.
addEventListener("load", () => navigator.serviceWorker?.register("/offline.js", { updateViaCache: "none" }).catch(() => {}));
