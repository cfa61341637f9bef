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

// What each attribute of a page may say; which languages there are the program knows best.
const TAKES = {
  lang: /^([a-z].*)?$/i,
  theme: /^(light|dark|auto)$/,
  start: /^(intro|question|days)$/,
  "heading-level": /^[1-4]$/,
};

// What is typed into a field is the person's and no shortcut of the page's. The ways out of a dialog stay open.
const TYPING = ["keydown", "keypress", "keyup", "beforeinput", "input"];
const keep = (event) => {
  if (event.target.matches("input, select, textarea") && !/^(Tab|Escape)$/.test(event.key)) event.stopPropagation();
};

class AsylumGuide extends HTMLElement {
  static observedAttributes = Object.keys(TAKES);

  #given; // what the page put into the element
  #root; // what holds the guide in the shadow root
  #style; // the stylesheet, or the link to it
  #mounted;
  #out; // the guide while the element is in no page
  #choice; // the link of a language that was chosen before the guide was ready
  #failed = false;
  #late = false; // nobody is kept waiting any longer
  #told = {}; // what the page was told last, by the name of the event

  connectedCallback() {
    guides.add(this);
    // This script may run before the element's content has been read.
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", () => this.#enter(), { once: true });
    } else {
      this.#enter();
    }
  }

  disconnectedCallback() {
    // An element that is only moved is connected again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      guides.delete(this);
      if (this.#failed) return;
      this.#out = this.#mounted?.leave() ?? this.#out;
      this.#mounted = undefined;
    });
  }

  attributeChangedCallback(name, _, value) {
    const fits = value === null || TAKES[name].test(value);
    if (!fits) this.#warn(name, value);
    if (!this.#root) return;
    this.dress();
    this.#look();
    if (!this.#mounted || this.#failed) return;
    if (name === "start") this.#mounted.startAt(this.#said("start", "intro"));
    if (name === "lang" && value && fits && !this.#mounted.speak(value)) this.#warn(name, value);
  }

  async #enter() {
    if (!this.isConnected) return;
    if (!this.#root) this.#begin();
    this.dress();
    try {
      if (!globalThis.WebAssembly) return this.fail("unsupported");
      const app = await load();
      if (!this.isConnected || this.#failed || this.#mounted) return;
      const out = this.#out;
      this.#out = undefined;
      this.#mounted = app.mount(this, this.#options(app), out);
      this.removeEventListener("click", this.#choose);
      // Otherwise it is ready once its first screen stands.
      if (this.querySelector("[data-screen]")) this.#tellOnce("ready", {});
      this.#choice?.click();
      this.#choice = undefined;
    } catch (error) {
      console.error(error);
      this.fail("not-started");
    }
  }

  #begin() {
    this.#given = [...this.childNodes];
    this.#order();
    this.attachShadow({ mode: "open" });
    this.#style = this.#sheet();
    // By these `dress` sees what the reader and the page want.
    this.#style.style.font = "medium sans-serif";
    this.#style.style.color = "CanvasText";
    this.#root = document.createElement("div");
    this.#root.part = "root";
    for (const type of TYPING) this.#root.addEventListener(type, keep);
    new MutationObserver(() => this.#look()).observe(this.#root, { childList: true, subtree: true });
    this.#reset();
    this.addEventListener("click", this.#choose);
  }

  // The guide's own pages hold the look of the first screens, if the policy with which they are served allows that.
  #sheet() {
    const held = this.hasAttribute("own-page") && document.querySelector("head > style");
    if (held?.sheet) return held.cloneNode(true);
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address(`./guide.css${suffix}`);
    if (held) document.head.append(link.cloneNode());
    return link;
  }

  // Letters are as large as the reader wants them, and colours as the page around has them or asks for.
  dress() {
    const { fontSize, color } = getComputedStyle(this.#style);
    const theme = this.#said("theme", "auto");
    this.#root.style.setProperty("--rem", fontSize);
    this.#root.dataset.theme = theme !== "auto" ? theme : /\d+/.exec(color) > 127 ? "dark" : "light";
  }

  // What an attribute says, or else this.
  #said(name, usual) {
    const value = this.getAttribute(name) ?? usual;
    return TAKES[name].test(value) ? value : usual;
  }

  #warn(name, value) {
    console.warn(`asylum-guide: ${name}="${value}" is not known`);
  }

  // Another screen may stand there now: its headings take their levels, and the page is told its name, no answer.
  #look() {
    const level = this.#said("heading-level", "1");
    if (level > 1 || this.#told.level) {
      this.#told.level = level;
      for (const heading of this.#root.querySelectorAll("h1, h2, h3, h4")) {
        const shifted = Math.min(6, +heading.localName[1] + +level - 1);
        heading.setAttribute("aria-level", shifted);
      }
    }
    const screen = this.#root.querySelector("[data-screen]");
    if (!screen) return;
    this.#tellOnce("ready", {});
    const step = screen.querySelector(":scope > form")?.dataset.question ?? screen.dataset.screen;
    if (screen.lang) this.#tellOnce("language", { language: screen.lang });
    if (this.#tellOnce("step", { step }) && step === "result") this.#tell("complete");
  }

  #tellOnce(name, detail) {
    const said = Object.values(detail).join();
    if (this.#told[name] === said) return false;
    this.#told[name] = said;
    this.#tell(name, detail);
    return true;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`asylum-guide:${name}`, { bubbles: true, composed: true, detail }));
  }

  // What the program is told of this guide; docs/face.md says what of it the page decides.
  #options(app) {
    const lang = this.#choice ? "" : this.#asked();
    const device = navigator.languages.join(" ");
    const others = this.querySelector("[data-screen]") ? "" : `${this.#around()} ${device}`;
    const start = this.#said("start", "intro");
    const trouble = (code) => this.#tell("error", { code });
    return { folder: address("./"), suffix, words: WORDS, lang, others, device, ask, start, rest: app.addRest, trouble };
  }

  // The language that is asked for: by the person in the address, or else by who made the page.
  #asked() {
    return new URLSearchParams(location.search).get("lang") ?? this.getAttribute("lang") ?? "";
  }

  // The language of the page around.
  #around() {
    const around = this.parentElement ?? this.getRootNode().host;
    return around?.closest("[lang]")?.lang || document.documentElement.lang;
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
    this.#tell("error", { code: "slow" });
  };

  #reset() {
    this.#root.replaceChildren(document.createElement("slot"));
    this.shadowRoot.replaceChildren(this.#style, this.#root);
  }

  // The program could not start, or has stopped: what the page gave is shown again, with the
  // sentence that it holds for this. Its links load the page anew.
  fail(code) {
    if (this.#failed || !this.#root) return;
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
    this.#tell("error", { code });
  }
}

// A program that has stopped answers nothing any more, in any of the guides.
const stopped = (error) => {
  if (error?.name === "RuntimeError" && `${error.stack}`.includes("asylum-guide-app")) {
    for (const guide of guides) guide.fail("stopped");
  }
};
addEventListener("error", (event) => stopped(event.error));
addEventListener("unhandledrejection", (event) => stopped(event.reason));

// The page around may turn dark or light.
const dress = () => guides.forEach((guide) => guide.shadowRoot && guide.dress());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dress);
for (const around of [document.documentElement, document.body]) {
  if (around) new MutationObserver(dress).observe(around, { attributes: true });
}

// A sheet is printed alone. What stands around it comes back afterwards.
const before = new Map();
const restyle = (element, style) => {
  before.set(element, element.style.cssText);
  element.style.cssText = style;
};
addEventListener("beforeprint", () => {
  const sheet = (guide) => guide.shadowRoot?.querySelector("[data-screen=paper], [data-screen=letter]");
  let here = [...guides].find(sheet);
  while (here?.parentNode) {
    for (const other of here.parentNode.children) {
      if (other !== here && other.style) restyle(other, "display: none !important");
    }
    if (here.style) restyle(here, "all: initial !important; display: block !important");
    here = here.assignedSlot ?? here.parentElement ?? here.parentNode.host;
  }
});
addEventListener("afterprint", () => {
  for (const [element, style] of before) {
    element.style.cssText = style;
    // To be asked for it makes Chromium write the attribute, which otherwise cannot be taken away.
    if (!element.getAttribute("style")) element.removeAttribute("style");
  }
  before.clear();
});
// The frame that embed.js makes.
if (window.name.startsWith("asylum-guide ")) import(address(`./frame.js${suffix}`)).catch(() => {});

if (!customElements.get("asylum-guide")) customElements.define("asylum-guide", AsylumGuide);
requestAnimationFrame(() => setTimeout(nameFonts)); // once the page has been seen

// For scripts of the page, fetched when they call: docs/evaluate.md. A call that fails has a code. A browser remembers
// by its whole address what could not be fetched: the next attempt has another.
let missed = 0;
const api = () =>
  import(address(`./evaluate.js${suffix}#${missed}`)).catch((error) => {
    missed++;
    throw Object.assign(error, { code: "unavailable", sentences: [`The program cannot run here: ${error}`] });
  });
export const evaluate = async (input) => (await api()).evaluate(input);
export const questions = async () => (await api()).questions();
