// In a frame that embed.js has made: tells the page around how high the guide is, what it is called, in which language
// it is, and when another screen begins; never an answer. What a tab is called begins with the heading of the screen,
// which may tell one: only what stands behind that is the guide's title. The name of the frame is the mark, because it
// stays while the frame goes from page to page. It says to whom: a message to any other origin the browser does not
// deliver. Nothing is listened to.

const [, host] = name.split(" ");

const isOrigin = (text) => {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
};

const tell = (what) => parent.postMessage(what, host);

const measure = () => {
  const { height } = document.documentElement.getBoundingClientRect();
  tell({ height: Math.ceil(height), title: document.title.split(" · ").pop(), lang: document.documentElement.lang });
};

// A page of others that holds the element, and lies in a frame itself, says nothing: only the guide's own pages do.
const ours = document.querySelector("asylum-guide[own-page]");
if (ours && parent !== window && isOrigin(host)) {
  new ResizeObserver(measure).observe(document.documentElement);
  new MutationObserver(measure).observe(document.head, { childList: true, subtree: true, characterData: true });
  // Only whoever is in the frame is led to its beginning.
  addEventListener("asylum-guide:step", () => document.hasFocus() && tell({ top: true }));
  // What is no guide opens beside it: other sites may refuse to stand in a frame, and the pages to read tell no height.
  addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
      if (link?.protocol.startsWith("http") && !link.dataset.language) link.target = "_blank";
    },
    { capture: true },
  );
}
