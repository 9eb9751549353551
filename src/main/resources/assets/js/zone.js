// Tells the server the reader's time zone, once, so that both times can be shown.
(() => {
  if (/(^|; )tz=/.test(document.cookie)) return;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone) document.cookie = "tz=" + zone.replaceAll("/", "%2F") + "; path=/; max-age=31536000; samesite=lax";
})();
