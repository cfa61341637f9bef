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
let over; // by its code, why no guide can run any more before the page is loaded anew

// From now on no guide runs in this page.
const end = (code) => {
  over = code;
  for (const guide of guides) guide.fail(code);
};

// A browser remembers by its whole address what it could not import: the next attempt has another.
let missed = 0;
const bring = (file) =>
  import(address(`./${file}${suffix}${missed ? `#${missed}` : ""}`)).catch((error) => {
    missed++;
    throw error;
  });

// One program for all guides on the page; the script and the program arrive side by side. One that has not come is
// asked for anew by the next guide.
const load = () =>
  (program ??= start().catch((error) => {
    program = undefined;
    throw error;
  }));

const start = async () => {
  const wasm = ask(address(`./asylum-guide-app_bg.wasm${suffix}`));
  wasm.catch(() => {});
  const app = await bring("asylum-guide-app.js");
  const running = await app.start(wasm);
  if (!running[VERSION]) end("outdated");
  return { mount: app.mount, addRest: () => addRest(running) };
};

// The rest of the program is added to what runs when a guide asks for it: once, however often that is. It is fetched
// anew while it has not arrived, because a request may be lost on the way. One of another version does not link.
const addRest = async (running) => {
  if (rest) return rest;
  printAlone();
  const part = await ask(address(`./asylum-guide-rest.wasm${suffix}`));
  const module = await WebAssembly.compile(await part.arrayBuffer());
  rest ??= WebAssembly.instantiate(module, { a: running, [VERSION]: running }).catch((error) => {
    end("outdated");
    throw error;
  });
  return rest;
};

// It comes with the rest: where a sheet is shown there may be no network.
const printAlone = () => bring("print.js").then((print) => print.alone(guides), console.error);

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
  #sorry; // what says that it does not run
  #timer;
  #failed = false;
  #late = false; // nobody is kept waiting any longer
  #tried = false; // it was started once more
  #near = false; // somebody has pressed something of it
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
      clearTimeout(this.#timer);
      if (this.#failed) return this.#revive();
      const out = this.#mounted?.leave() ?? this.#out;
      this.#out = this.#told.language && out; // one that has found no words yet begins anew
      this.#mounted = undefined;
    });
  }

  attributeChangedCallback(name, _, value) {
    const fits = value === null || TAKES[name].test(value);
    if (!fits) this.#warn(name, value);
    if (!this.#root) return;
    this.dress();
    this.#look();
    if (!this.#mounted || this.#failed || over) return;
    if (name === "start") this.#mounted.startAt(this.#said("start", "intro"));
    if (name === "lang" && value && fits && !this.#mounted.speak(value)) this.#warn(name, value);
  }

  async #enter() {
    if (!this.isConnected) return;
    if (!this.#root) this.#begin();
    this.dress();
    clearTimeout(this.#timer);
    if (!this.#mounted) this.#timer = setTimeout(this.#tire, PATIENCE);
    try {
      if (over) return this.fail(over);
      if (!globalThis.WebAssembly) return this.fail("unsupported");
      const app = await load();
      if (!this.isConnected || this.#failed || this.#mounted) return;
      clearTimeout(this.#timer);
      const out = this.#out;
      this.#out = undefined;
      this.#mounted = app.mount(this, this.#options(app), out);
      this.removeEventListener("click", this.#choose, true);
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
    this.#root.addEventListener("click", () => (this.#near = true));
    for (const type of TYPING) this.#root.addEventListener(type, keep);
    new MutationObserver(() => this.#look()).observe(this.#root, { childList: true, subtree: true });
    this.#reset();
    this.addEventListener("click", this.#choose, true);
  }

  // The guide's own pages hold the look of the first screens, if the policy with which they are served allows that.
  #sheet() {
    const held = this.hasAttribute("own-page") && document.querySelector("style[data-look]");
    if (held?.sheet && held.dataset.look === VERSION) return held.cloneNode(true);
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address(`./guide.css${suffix}`);
    if (held && !held.sheet) document.head.append(link.cloneNode());
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
    const step = screen.querySelector(":scope > form")?.dataset.question ?? screen.dataset.screen;
    this.#tellOnce("ready", {});
    if (screen.lang) {
      if (step !== "waiting") this.#sorry?.remove();
      this.#tellOnce("language", { language: screen.lang });
    }
    if (!this.#tellOnce("step", { step })) return;
    if (step === "result") this.#tell("complete");
    if (/^(paper|letter)$/.test(step)) printAlone(); // where it was lost
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
    const still = this.querySelector("[data-screen]");
    const others = still ? "" : `${this.#around()} ${device}`;
    const start = this.#said("start", "intro");
    const trouble = (code) => {
      const waits = this.#root.querySelector("[data-screen=waiting]");
      if (waits || !(still || this.#told.language)) this.#apologise(waits);
      this.#tell("error", { code });
    };
    return { folder: address("./"), suffix, words: WORDS, lang, others, device, ask, start, rest: app.addRest, trouble };
  }

  // The language that is asked for: by the person in the address of the guide's own page, or else by who made the page.
  #asked() {
    const lang = this.hasAttribute("own-page") && new URLSearchParams(location.search).get("lang");
    return lang && TAKES.lang.test(lang) ? lang : this.#said("lang", "");
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

  // Until the guide is ready a choice is kept, not followed: the page need not load again. What is left of a program
  // that has stopped must not follow it either.
  #choose = (event) => {
    const link = event.target.closest("[data-language]");
    if (!this.contains(link)) return;
    if (this.#failed) event.stopPropagation();
    if (link.closest("[data-trouble]")) {
      event.preventDefault();
      return this.#again(link.dataset.language);
    }
    if (this.#failed || this.#late) return;
    event.preventDefault();
    this.#choice?.removeAttribute("aria-busy");
    this.#choice = link;
    link.setAttribute("aria-busy", "true");
  };

  // It is said that it does not come; from now on a link loads the page anew.
  #tire = () => {
    this.#late = true;
    this.#choice?.removeAttribute("aria-busy");
    const sentence = this.#choice && this.querySelector("[data-trouble=language]");
    if (sentence) sentence.hidden = false;
    // A choice of language can be read and followed.
    else if (!this.querySelector("[data-screen=language]")) this.#apologise();
    this.#tell("error", { code: "slow" });
  };

  // Says in the reader's language that it does not run here, with the way to the pages to read. What is said is
  // fetched only now, and until then the bare way stands there; the page may have a sentence of its own.
  async #apologise(waits) {
    const codes = [this.#told.language, this.#asked(), this.#around(), ...navigator.languages].filter(Boolean);
    const link = document.createElement("a");
    // Of a language that there is not, the page for addresses that lead nowhere knows all others.
    link.href = link.text = address(`./${codes[0]?.split("-")[0]}/read/`);
    this.#sorry?.remove();
    const place = (this.#sorry = document.createElement("div"));
    place.className = "screen";
    place.append(link);
    const own = this.querySelector("[data-trouble=start]");
    if (own) own.hidden = false;
    else this.#root.prepend(place);
    try {
      const { say, tidy } = await bring("trouble.js").catch(() => bring("trouble.js"));
      if (this.#failed) tidy(this);
      say(place, codes, address("./"), waits ? undefined : this.#again); // a screen that waits has its own way
    } catch (error) {
      console.error(error);
    }
  }

  // Starts once more: here, and if that did not help with the whole page.
  #again = (code) => {
    if (this.#mounted && !over) return this.#mounted.speak(code);
    if (over || this.#tried) return location.reload();
    this.#tried = true;
    program = undefined; // it may still be waited for
    missed++;
    this.#revive();
    this.#enter();
  };

  #revive() {
    this.#failed = this.#late = false;
    // What was answered in the page as it came stays.
    for (const one of this.querySelectorAll("[data-trouble=start], [data-trouble=language], [data-dead]")) {
      one.hidden = !("dead" in one.dataset);
    }
    this.#reset();
  }

  #reset() {
    this.#root.replaceChildren(document.createElement("slot"));
    this.shadowRoot.replaceChildren(this.#style, this.#root);
  }

  // The program could not start, or has stopped: what the page gave is shown again, with the
  // sentence that it holds for this. Its links load the page anew.
  fail(code) {
    if (this.#failed || !this.#root) return;
    clearTimeout(this.#timer);
    const near = this.#near || this.matches(":focus-within");
    this.#failed = true;
    this.#reset();
    if (this.#mounted) this.replaceChildren(...this.#given);
    this.addEventListener("click", this.#choose, true);
    this.#apologise();
    // Whoever is elsewhere in the page stays there.
    if (near) this.scrollIntoView();
    this.#tell("error", { code });
  }
}

// A program that has stopped answers nothing any more, in any of the guides.
const stopped = (error) => {
  if (/^(Runtime|Range|Internal)Error$/.test(error?.name) && /asylum-guide-(app|rest)/.test(error.stack)) end("stopped");
};
addEventListener("error", (event) => stopped(event.error));
addEventListener("unhandledrejection", (event) => stopped(event.reason));

// The page around may turn dark or light.
const dress = () => guides.forEach((guide) => guide.shadowRoot && guide.dress());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dress);
for (const around of [document.documentElement, document.body]) {
  if (around) new MutationObserver(dress).observe(around, { attributes: true });
}

// The frame that embed.js makes.
if (window.name.startsWith("asylum-guide ")) import(address(`./frame.js${suffix}`)).catch(() => {});

if (!customElements.get("asylum-guide")) customElements.define("asylum-guide", AsylumGuide);
requestAnimationFrame(() => setTimeout(nameFonts)); // once the page has been seen

// For scripts of the page, fetched when they call: docs/evaluate.md. A call that fails has a code.
const api = () =>
  bring("evaluate.js").catch((error) => {
    throw Object.assign(error, { code: "unavailable", sentences: [`The program cannot run here: ${error}`] });
  });
export const evaluate = async (input) => (await api()).evaluate(input);
export const questions = async () => (await api()).questions();
