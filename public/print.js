// Has a sheet printed alone, without the page around it. The loader fetches this with the rest of the program.

const before = new Map();
const restyle = (element, style) => {
  before.set(element, element.style.cssText);
  element.style.cssText = style;
};

const hide = (guides) => {
  const sheet = (guide) => guide.shadowRoot?.querySelector("[data-screen=paper], [data-screen=letter]");
  let here = [...guides].find(sheet);
  while (here?.parentNode) {
    for (const other of here.parentNode.children) {
      if (other !== here && other.style) restyle(other, "display: none !important");
    }
    if (here.style) restyle(here, "all: initial !important; display: block !important");
    here = here.assignedSlot ?? here.parentElement ?? here.parentNode.host;
  }
};

// What stands around it comes back afterwards.
const show = () => {
  for (const [element, style] of before) {
    element.style.cssText = style;
    // To be asked for it makes Chromium write the attribute, which otherwise cannot be taken away.
    if (!element.getAttribute("style")) element.removeAttribute("style");
  }
  before.clear();
};

let watched;

// From now on a sheet of one of these guides, the first that shows one, is printed alone.
export const alone = (guides) => {
  if (watched) return;
  watched = true;
  addEventListener("beforeprint", () => hide(guides));
  addEventListener("afterprint", show);
};
