// On the page of a language, once all else has come: puts the guide on the phone, and takes it away again. Nothing is
// kept, registered or offered before it is asked for.

const place = document.querySelector("[data-keep]");
const [keep, remove] = ["keep-guide", "remove-guide"].map((action) => place.querySelector(`[data-action=${action}]`));
const site = new URL("../", location);
const ours = `asylum-guide ${site.href} `; // what the name of every cache of this guide begins with

const registered = () => navigator.serviceWorker.getRegistration(site.href);
// Another worker of the same site may be above this folder.
const own = async () => [await registered()].find((found) => found?.scope === site.href);

const say = (outcome) => {
  for (const sentence of place.querySelectorAll("[data-said]")) sentence.hidden = sentence.dataset.said !== outcome;
};

// Without this a browser does not offer to put the guide beside the other programs; with it some do so unasked.
const manifest = document.createElement("link");
manifest.rel = "manifest";
manifest.href = "guide.webmanifest";

// The language that is read now, and that of the page.
const here = () => [document.documentElement.lang, document.querySelector("asylum-guide").getAttribute("lang")];

// Of a worker that is there, is coming or waits for its turn, the languages that it keeps.
const kept = (found) => {
  const worker = found?.installing ?? found?.waiting ?? found?.active;
  return worker ? new URL(worker.scriptURL).searchParams.get("languages").split(" ") : [];
};

// What is not kept in the language of this page can be; what is kept can be removed, in whichever language.
const show = async () => {
  const there = kept(await own());
  keep.hidden = here().every((code) => there.includes(code));
  remove.hidden = !there.length;
  if (there.length) document.head.append(manifest);
  else manifest.remove();
};

// The scripts whose letters this device lacks: the loader has named their fonts in the page.
const fonts = () => [...document.querySelectorAll("link[href*='/fonts/']")].map((link) => /(\w+)\.css/.exec(link.href)[1]);

// A worker is ready once it has all of its files; one that lacks some is thrown away by the browser.
const ready = (worker) =>
  new Promise((done, failed) => {
    const look = () => {
      if (worker.state === "redundant") failed(new Error("the guide did not arrive"));
      else if (worker.state !== "installing") done();
    };
    worker.addEventListener("statechange", look);
    look();
  });

// Those of this page come first: they stand in for what is not kept. English lies beside them.
const take = async () => {
  const languages = new Set([...here(), ...kept(await own()), "en"]);
  const query = new URLSearchParams({ languages: [...languages].join(" "), fonts: fonts().join(" ") });
  const worker = new URL(`kept.js?${query}`, site);
  const found = await navigator.serviceWorker.register(worker, { scope: site.href, updateViaCache: "none" });
  await ready(found.installing ?? found.waiting ?? found.active);
};

const leave = async () => {
  await (await own())?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
};

// The other button takes the place of the one that was pressed.
const press = (button, act, done, failed, other) =>
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    say("");
    try {
      await act();
      await show();
      say(done);
      other.focus();
    } catch (error) {
      console.warn("asylum-guide:", error);
      say(failed);
    }
    button.setAttribute("aria-busy", "false");
  });

press(keep, take, "keep-guide-done", "keep-guide-failed", remove);
press(remove, leave, "remove-guide-done", "", keep);

// Never in a page of somebody else.
if (self === top && navigator.serviceWorker && globalThis.caches) {
  show().then(
    () => {
      place.hidden = false;
      addEventListener("asylum-guide:language", show);
    },
    () => {}, // where nothing can be kept nothing is offered
  );
}
