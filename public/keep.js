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

const show = (isKept) => {
  keep.hidden = isKept;
  remove.hidden = !isKept;
  if (isKept) document.head.append(manifest);
  else manifest.remove();
};

// The language of the page, the one that is read now, those that are kept already, and English beside them.
const languages = (worker) => {
  const before = worker ? new URL(worker.scriptURL).searchParams.get("languages").split(" ") : [];
  const now = [document.querySelector("asylum-guide").getAttribute("lang"), document.documentElement.lang];
  return [...new Set([...before, ...now, "en"])].sort();
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

const take = async () => {
  const active = (await own())?.active;
  const query = new URLSearchParams({ languages: languages(active).join(" "), fonts: fonts().join(" ") });
  const worker = new URL(`kept.js?${query}`, site);
  const found = await navigator.serviceWorker.register(worker, { scope: site.href, updateViaCache: "none" });
  await ready(found.installing ?? found.waiting ?? found.active);
};

const leave = async () => {
  await (await own())?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
};

const press = (button, act, done, failed, after) =>
  button.addEventListener("click", async () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    say("");
    try {
      await act();
      show(after);
      say(done);
      (after ? remove : keep).focus();
    } catch (error) {
      console.warn("asylum-guide:", error);
      say(failed);
    }
    button.ariaBusy = "false";
  });

press(keep, take, "keep-guide-done", "keep-guide-failed", true);
press(remove, leave, "remove-guide-done", "", false);

// Never in a page of somebody else.
if (self === top && navigator.serviceWorker && globalThis.caches) {
  own().then(
    (found) => {
      show(Boolean(found));
      place.hidden = false;
    },
    () => {}, // where nothing can be kept nothing is offered
  );
}
