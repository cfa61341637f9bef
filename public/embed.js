// For a page that cannot hold <asylum-guide>: puts the guide, in a frame, in the place of each link that is marked,
// or behind this script where it names a language. docs/integrate.md says what to paste.

(() => {
  const CODES = ""; // of all languages
  const script = document.currentScript;
  const site = new URL(".", script.src);

  const embed = (place, lang, address, title) => {
    if (!address.startsWith(site)) return; // a link to elsewhere stays a link
    const frame = document.createElement("iframe");
    const grow = (height) => (frame.style.height = `${height}px`); // rules of the page's own yield to it

    // No more than the guide uses. Why each of them: docs/integrate.md.
    frame.sandbox =
      "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";
    frame.allow = "clipboard-write";
    frame.name = `asylum-guide ${origin}`; // by this the frame knows whom it may tell its height
    frame.title = title;
    frame.lang = lang;
    frame.style.cssText = "display:block;width:100%;border:0";
    grow(+script.dataset.height || 800);
    frame.src = address;
    place.replaceWith(frame);

    addEventListener("message", (event) => {
      if (event.source !== frame.contentWindow || event.origin !== site.origin) return;
      const { height, title, top } = event.data ?? {};
      if (Number.isInteger(height) && height > 99 && height < 1e5) grow(height);
      if (typeof title === "string") frame.title = title;
      if (top === true) frame.scrollIntoView();
    });
  };

  const { lang, title = "asylum-guide" } = script.dataset;
  if (lang) {
    // The guide itself finds a language for what is none of its codes.
    const page = CODES.split(" ").includes(lang) ? `${lang}/` : `?lang=${lang}`;
    embed(script, lang, site + page, title);
  } else {
    for (const link of document.querySelectorAll("a[data-asylum-guide]")) embed(link, link.lang, link.href, link.text);
  }
})();
