// What answers for a guide that somebody has put on their phone. Only keep.js registers it, and only when asked to; it
// is told in its address for which languages, and of which scripts the device lacks the letters. It keeps the files of
// one version together: another version brings another worker, which takes over once no page of this one is open.
// Another language of the same version is laid beside what is there, and is answered for at once.

const VERSION = "dev";
const WORDS = ""; // of each language its code and the version of its words
const FILES = "./"; // where what has a version lies
const told = new URLSearchParams(location.search);
const languages = told.get("languages").split(" ");
const scripts = (told.get("fonts") ?? "").split(" ").filter((script) => /^\w+$/.test(script));
const at = (path) => new URL(path, location).href;
const ALL = `asylum-guide ${at("./")}`; // what the name of every cache of this guide begins with
const NAME = `${ALL} ${VERSION}`;

const versions = WORDS.split(" ");
const words = ([code, ...endings]) =>
  endings.map((ending) => at(`${FILES}locales/${code}${ending}.ftl?v=${versions[versions.indexOf(code) + 1]}`));
const PARTS = ["guide.css", "result.css", "presses.js", "keep.js", "asylum-guide-app.js", "asylum-guide-app_bg.wasm", "asylum-guide-rest.wasm", "print.js", "trouble.js"];
const fixed = [
  ...PARTS.map((file) => at(`${FILES}${file}?v=${VERSION}`)),
  ...languages.flatMap((code) => words([code, "", "-later", "-rules"])),
  ...words(["all", "-later", "-rules"]),
];
// What is asked for without a version, and says itself of which it is.
const loader = at(`${FILES}asylum-guide.js`);
const pages = [at("./"), ...languages.map((code) => at(`./${code}/`))];
const beside = [at("./icon.svg"), ...languages.map((code) => at(`./${code}/guide.webmanifest`))];

// Of this version and no other: a server may still hand out an older one.
const own = async (address) => {
  const response = await fetch(address, { cache: "reload" });
  if (!response.ok || !(await response.clone().text()).includes(VERSION)) throw new Error(`${address} is another version`);
  return response;
};

// A sheet and the fonts that it names.
const fontsOf = async (script) => {
  const sheet = at(`${FILES}fonts/${script}.css?v=${VERSION}`);
  const names = (await (await fetch(sheet)).text()).matchAll(/url\(([^)]+)\)/g);
  return [sheet, ...Array.from(names, ([, name]) => new URL(name, sheet).href)];
};

const fill = async () => {
  const before = await caches.has(NAME);
  try {
    const letters = await Promise.all(scripts.map(fontsOf));
    const named = await Promise.all([loader, ...pages].map(async (address) => [address, await own(address)]));
    const cache = await caches.open(NAME);
    await cache.addAll([...fixed, ...beside, ...letters.flat()]);
    for (const [address, response] of named) await cache.put(address, response);
  } catch (error) {
    if (!before) await caches.delete(NAME); // or else it is another worker's
    throw error;
  }
};

const clear = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(`${ALL} `) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const kept = (address) => caches.match(address, { cacheName: NAME });

// Pages that came from the network, for they are of another version: theirs is not what is kept.
const newer = new Set();
const PATIENCE = 4_000; // so many milliseconds a page is waited for before the one that is kept is shown

// The whole of it, and what stands in it: a connection may also stall or break once the page has begun to come.
const soon = async (request) => {
  const tired = new AbortController();
  const timer = setTimeout(() => tired.abort(), PATIENCE);
  try {
    const response = await fetch(request.url, { signal: tired.signal, cache: "no-cache", redirect: "manual" });
    return { response, text: await response.clone().text() };
  } finally {
    clearTimeout(timer);
  }
};

// In the place of what is not kept, where there is no network: the first page of its language, or else of another.
const instead = async (address) => {
  const [code] = address.slice(at("./").length).split("/");
  for (const first of [code, ...languages].map((code) => at(`./${code}/`))) {
    if (first !== address && (await kept(first))) return Response.redirect(first);
  }
  return Response.error();
};

// With a network it is the page of today, and all that belongs to it; without one it is what is kept.
const open = async (event) => {
  const address = event.request.url.split(/[?#]/)[0];
  const page = await kept(address);
  if (!page) return fetch(event.request).catch(() => instead(address));
  const { response, text } = await soon(event.request).catch(() => ({}));
  if (!response?.ok || text.includes(VERSION)) return page;
  newer.add(event.resultingClientId);
  return response;
};

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || newer.has(event.clientId)) return;
  if (request.mode === "navigate") event.respondWith(open(event));
  else if (request.url.startsWith(at(FILES)) || request.url.startsWith(at("./"))) {
    event.respondWith(kept(request.url).then((response) => response ?? fetch(request)));
  }
});
