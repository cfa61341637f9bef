// For a page that cannot hold <asylum-guide>: puts the guide, in a frame, in the place of each link that is marked,
// or behind this script where it names a language. docs/integrate.md says what to paste.

(() => {
  const CODES = ""; // of all languages
  const NAME = "asylum-guide";
  const script = document.currentScript;
  const site = new URL(".", script.src);
  const { lang, title, height } = script.dataset;

  const embed = (place, lang, src, title = NAME) => {
    const frame = Object.assign(document.createElement("iframe"), {
      // No more than the guide uses. Why each of them: docs/integrate.md.
      sandbox: "scripts same-origin forms downloads modals popups popups-to-escape-sandbox".replace(/\S+/g, "allow-$&"),
      allow: "clipboard-write",
      name: NAME + " " + origin, // by this the frame knows whom it may tell its height
      title,
      lang,
      src,
    });
    // Rules of the page's own yield to it.
    frame.style.cssText = `display:block;width:100%;border:0;height:${+height || 800}px`;
    place.replaceWith(frame);
  };

  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // For all frames, so that nothing is kept of one that goes.
  addEventListener("message", (event) =>
    each("iframe", (frame) => {
      if (event.source !== frame.contentWindow || event.origin !== site.origin) return;
      const { height, title, lang, top } = event.data ?? {};
      if (height === (height | 0) && height > 99 && height < 1e5) frame.style.height = `${height}px`;
      // A text, and nothing else.
      if (title?.trim) frame.title = title;
      if (lang?.trim) frame.lang = lang;
      if (top === true) frame.scrollIntoView();
    }),
  );

  // The guide itself finds a language for what is none of its codes.
  if (lang) return embed(script, lang, site + (CODES.split(" ").includes(lang) ? lang + "/" : "?lang=" + lang), title);
  // A link to elsewhere stays a link.
  const links = () =>
    each(`a[data-${NAME}]`, (link) => {
      if (link.origin === site.origin) embed(link, link.lang, link.href, link.text);
    });
  links();
  addEventListener("DOMContentLoaded", links); // it may not have been read to its end
})();
