// Defines <asylum-guide>. A page needs this one line and the element:
//   <script type="module" src="asylum-guide.js"></script>
// What the element holds in the page is shown until the guide is ready, and whenever it cannot run.

const VERSION = "dev";
const WORDS = ""; // of each language its code and the version of its words
const address = (path) => new URL(path, import.meta.url).href;
const suffix = `?v=${VERSION}`;
const PATIENCE = 15_000; // so many milliseconds are waited for the program before that is said

// What a page has asked for ahead WebKit takes only from a request of the very kind of `<link rel="preload">`.
const own = address("./").startsWith(`${origin}/`);
const ask = (address) => fetch(address, own ? { mode: "no-cors", credentials: "include" } : {});

const guides = new Set();
let program;
let rest; // what promises the rest of the program, once it has arrived

// One program for all guides on the page; the script and the program arrive side by side.
const load = () =>
  (program ??= (async () => {
    const wasm = ask(address(`./asylum-guide-app_bg.wasm${suffix}`));
    wasm.catch(() => {});
    const app = await import(address(`./asylum-guide-app.js${suffix}`));
    const running = await app.default({ module_or_path: wasm });
    return { mount: app.mount, addRest: () => addRest(running) };
  })());

// The rest of the program is added to what runs when a guide asks for it: once, however often that is. It is fetched
// anew while it has not arrived, because a request may be lost on the way.
const addRest = async (running) => {
  if (rest) return rest;
  const part = await ask(address(`./asylum-guide-rest.wasm${suffix}`));
  const bytes = await part.arrayBuffer();
  rest ??= WebAssembly.instantiate(bytes, { a: running }).catch((error) => {
    rest = undefined;
    throw error;
  });
  return rest;
};

// Of each script that a device may lack, letters by which that is seen: those that other languages do not have.
const SCRIPTS = { ethiopic: "ትኛ", georgian: "ქ", arabic: "ڕڵۆێەټځډړږښڼېۍ" };

// Names the fonts of the scripts that the device lacks. In a shadow root nothing would come of that, so they are named
// in the page. A browser fetches each once, and only where its letters stand.
const nameFonts = () => {
  const letters = document.createElement("canvas").getContext("2d");
  if (!letters) return;
  letters.font = "64px sans-serif";
  const width = (letter) => letters.measureText(letter).width;
  // Nobody has these two. Some browsers write the number of a letter that is lacking, of four digits or of six.
  const lacking = ["\u0378", "\u{10fffd}"].map(width);
  for (const [script, tried] of Object.entries(SCRIPTS)) {
    if (![...tried].some((letter) => lacking.includes(width(letter)))) continue;
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = address(`./fonts/${script}.css${suffix}`);
    document.head.append(sheet);
  }
};

class AsylumGuide extends HTMLElement {
  #given; // what the page put into the element
  #mounted;
  #choice; // the link of a language that was chosen before the guide was ready
  #failed = false;
  #late = false; // nobody is kept waiting any longer

  connectedCallback() {
    guides.add(this);
    if (this.shadowRoot) return; // moved within the page
    // This script may run before the element's content has been read.
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", () => this.#start(), { once: true });
    } else {
      this.#start();
    }
  }

  disconnectedCallback() {
    // An element that is only moved is connected again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      guides.delete(this);
      this.#mounted?.free();
      this.#mounted = undefined;
    });
  }

  async #start() {
    this.#given = [...this.childNodes];
    this.#order();
    this.attachShadow({ mode: "open" });
    this.#reset();
    this.addEventListener("click", this.#choose);
    try {
      const app = await load();
      if (!this.isConnected || this.#failed) return;
      this.#mounted = app.mount(this, this.#options(app));
      this.removeEventListener("click", this.#choose);
      this.#choice?.click();
    } catch (error) {
      console.error(error);
      this.fail();
    }
  }

  // What the program is told of this guide; docs/face.md says what of it the page decides.
  #options(app) {
    const lang = this.#choice ? "" : this.#asked();
    return { folder: address("./"), suffix, words: WORDS, lang, device: navigator.languages.join(" "), ask, rest: app.addRest };
  }

  // The language that is asked for: by the person in the address, or else by who made the page.
  #asked() {
    return new URLSearchParams(location.search).get("lang") ?? this.getAttribute("lang") ?? "";
  }

  // The languages that were asked for and those of the device stand first, as `words::by_codes` orders them.
  #order() {
    const links = [...this.querySelectorAll("a[data-codes]")];
    const leads = (code) => {
      const found = links.filter((link) => link.dataset.codes.split(" ").includes(code));
      return found.length || !code.includes("-") ? found : leads(code.slice(0, code.lastIndexOf("-")));
    };
    const codes = [this.#asked(), ...navigator.languages].filter(Boolean);
    const first = new Set(codes.flatMap((code) => leads(code.toLowerCase())).map((link) => link.parentElement));
    links[0]?.parentElement.parentElement.prepend(...first);
    const sentence = this.querySelector("[data-trouble=unknown]");
    if (sentence) sentence.hidden = first.size > 0 || codes.length === 0;
  }

  // Until the guide is ready a choice is kept, not followed: the page need not load again.
  #choose = (event) => {
    const link = event.target.closest("[data-language]");
    if (!link || this.#failed || this.#late) return;
    event.preventDefault();
    if (!this.#choice) setTimeout(this.#tire, PATIENCE);
    this.#choice?.removeAttribute("aria-busy");
    this.#choice = link;
    link.setAttribute("aria-busy", "true");
  };

  // It is said that it does not come; from now on a link loads the page anew.
  #tire = () => {
    if (this.#mounted || this.#failed) return;
    this.#late = true;
    this.#choice?.removeAttribute("aria-busy");
    const sentence = this.querySelector("[data-trouble=language]");
    if (sentence) sentence.hidden = false;
  };

  #reset() {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = address(`./guide.css${suffix}`);
    this.shadowRoot.replaceChildren(style, document.createElement("slot"));
  }

  // The program could not start, or has stopped: what the page gave is shown again, with the
  // sentence that it holds for this. Its links load the page anew.
  fail() {
    if (this.#failed) return;
    this.#failed = true;
    this.#reset();
    this.replaceChildren(...this.#given);
    // What is left of the program must not catch a press on the links.
    this.addEventListener("click", (event) => event.stopImmediatePropagation(), { capture: true });
    for (const link of this.querySelectorAll("[aria-busy]")) link.removeAttribute("aria-busy");
    // Answers that came in the address are tried again with it.
    for (const link of this.querySelectorAll("a[data-language]")) link.hash = location.hash;
    const sentence = this.querySelector("[data-trouble=start]");
    if (sentence) sentence.hidden = false;
    this.scrollIntoView();
  }
}

// A program that has stopped answers nothing any more, in any of the guides.
const stopped = (error) => {
  if (error instanceof WebAssembly.RuntimeError && `${error.stack}`.includes("asylum-guide-app")) {
    for (const guide of guides) guide.fail();
  }
};
addEventListener("error", (event) => stopped(event.error));
addEventListener("unhandledrejection", (event) => stopped(event.reason));

if (!customElements.get("asylum-guide")) customElements.define("asylum-guide", AsylumGuide);
requestAnimationFrame(() => setTimeout(nameFonts)); // once the page has been seen
