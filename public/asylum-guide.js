// Defines <asylum-guide>. A page needs this one line and the element:
//   <script type="module" src="asylum-guide.js"></script>
// What the element holds in the page is shown until the guide is ready, and whenever it cannot run.

const VERSION = "dev";
const address = (path) => new URL(path, import.meta.url).href;
const suffix = `?v=${VERSION}`;

const guides = new Set();
let program;
let rest;

// One program for all guides on the page; the script and the program arrive side by side.
const load = () =>
  (program ??= (async () => {
    const wasm = fetch(address(`./asylum-guide-app_bg.wasm${suffix}`));
    wasm.catch(() => {});
    const app = await import(address(`./asylum-guide-app.js${suffix}`));
    const running = await app.default({ module_or_path: wasm });
    // The rest of the program is added to what runs when a guide asks for it.
    const addRest = () =>
      (rest ??= add(running).catch((error) => {
        rest = undefined; // so that it can be asked for again
        throw error;
      }));
    return { mount: app.mount, addRest };
  })());

const add = async (running) => {
  const part = await fetch(address(`./asylum-guide-rest.wasm${suffix}`));
  await WebAssembly.instantiate(await part.arrayBuffer(), { a: running });
};

class AsylumGuide extends HTMLElement {
  #given; // what the page put into the element
  #mounted;
  #choice; // the link of a language that was chosen before the guide was ready
  #failed = false;

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
    const lang = this.#choice ? "" : new URLSearchParams(location.search).get("lang") ?? "";
    return { folder: address("./"), suffix, lang, rest: app.addRest };
  }

  // Until the guide is ready a choice is kept, not followed: the page need not load again.
  #choose = (event) => {
    const link = event.target.closest("[data-language]");
    if (!link || this.#failed) return;
    event.preventDefault();
    this.#choice?.removeAttribute("aria-busy");
    this.#choice = link;
    link.setAttribute("aria-busy", "true");
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
