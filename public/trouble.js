// What is said in the place of a guide that cannot run: in the language of the reader, with the way to the pages without
// a program. The loader fetches this only then.

const SAID = []; // in each language; the build fills it in

// The language that is asked for by the first of these codes that there is one for, or else the first of all.
const found = (codes) => {
  const named = (code) =>
    SAID.find((said) => said.codes.split(" ").includes(code)) ??
    (code.includes("-") ? named(code.slice(0, code.lastIndexOf("-"))) : undefined);
  return codes.map((code) => named(code.toLowerCase())).find(Boolean) ?? SAID[0];
};

// Takes from what a page gave what would be pressed in vain.
export const tidy = (guide) => {
  for (const link of guide.querySelectorAll("[aria-busy]")) link.removeAttribute("aria-busy");
  // Answers that came in the address are tried again with it.
  for (const link of guide.querySelectorAll("a[data-language]")) link.hash = location.hash;
  if (!guide.hasAttribute("own-page")) return;
  const leading = ["start", "days", "next"].map((action) => `[data-action=${action}]`);
  for (const one of guide.querySelectorAll(leading)) {
    one.hidden = true;
    one.dataset.dead = ""; // until it is tried again
  }
};

const made = (name, fields, ...inside) => {
  const element = Object.assign(document.createElement(name), fields);
  element.append(...inside);
  return element;
};

// Says it in this place. `folder` is where the pages lie; `again`, where it is given, starts the guide once more, in that
// language.
export const say = (place, codes, folder, again) => {
  const { code, dir, sorry, whole, retry } = found(codes);
  const read = made("a", { href: `${folder}${code}/read/` }, whole);
  const notice = made("div", { className: "notice", lang: code, dir }, made("p", {}, sorry, " ", read));
  notice.setAttribute("role", "alert");
  if (again) {
    const button = made("button", { type: "button", className: "secondary" }, retry);
    button.addEventListener("click", () => {
      button.setAttribute("aria-busy", "true");
      again(code);
    });
    notice.append(button);
  }
  place.replaceChildren(notice);
};
