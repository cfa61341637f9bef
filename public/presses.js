// On the page of a language: what is pressed before the guide is there. The page holds its first screens; this leads
// from one to the other, and leaves at the element what the guide is to carry on. It goes with the screens.
//
// It is no module, and the build writes it for browsers that are older than the guide's floor: there it says that the
// guide cannot run, and where all of it can be read.

const page = document.querySelector("asylum-guide");
const [introduction, question] = ["intro", "question"].map((name) => page.querySelector(`[data-screen=${name}]`));
const PATIENCE = 15_000; // as long as the loader and the guide wait
const SETTLING = 500; // so many milliseconds after a change of screen nothing acts, as in the guide
let turned = -SETTLING;
let standing = question; // of the questions the one that is in the page

const trouble = (name, is) => (page.querySelector(`[data-trouble=${name}]`).hidden = !is);

// The fields of a day, where one is asked for.
const fields = (screen) => [...screen.querySelectorAll(".date input")];
const note = () => (page.dataset.typed = fields(standing).map((field) => field.value).join("\n"));

const show = (screen) => {
  if (screen !== introduction && screen !== standing) {
    standing.replaceWith(screen);
    standing = screen;
  }
  introduction.hidden = screen !== introduction;
  standing.hidden = screen === introduction;
  trouble("unanswered", false);
  note();
  turned = Date.now();
  screen.querySelector("h1").focus();
  page.scrollIntoView();
};

const ask = (question) => {
  page.dataset.pressed = "start";
  show(question);
};

// A button that leads on waits for the guide, and shows that it does.
const keep = (button) => {
  const action = button.dataset.action;
  page.dataset.pressed = action;
  delete page.dataset.busy;
  button.setAttribute("aria-busy", "true");
  setTimeout(() => button.isConnected && page.dataset.pressed === action && trouble("language", true), PATIENCE);
};

const forget = () => {
  delete page.dataset.pressed;
  for (const button of page.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
};

// A day in Denmark, so many days from today.
const fill = (days) => {
  const zone = { timeZone: "Europe/Copenhagen" };
  const today = new Intl.DateTimeFormat("en-GB-u-ca-gregory-nu-latn", zone).formatToParts(new Date());
  const part = (type) => +today.find((part) => part.type === type).value;
  const day = new Date(Date.UTC(part("year"), part("month") - 1, part("day") + days));
  const parts = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
  fields(standing).forEach((field, place) => (field.value = parts[place]));
  typed();
};

// A day is meant, and not that it is unknown.
const typed = () => {
  note();
  for (const unknown of standing.querySelectorAll("input:checked")) unknown.checked = false;
};

const press = {
  start: () => ask(question),
  back: () => {
    forget();
    if (standing === question) return show(introduction);
    delete page.dataset.answered;
    ask(question);
  },
  days: keep,
  today: () => fill(0),
  yesterday: () => fill(-1),
  language: () => location.assign("../"),
};

// What was meant for the screen before.
const settle = (event) => {
  if (Date.now() - turned >= SETTLING) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

const wire = (screen) => {
  for (const kind of ["click", "submit"]) screen.addEventListener(kind, settle, { capture: true });
  screen.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action]");
    if (button) press[button.dataset.action]?.(button);
  });
  screen.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = screen.querySelector("input:checked");
    const given = chosen || fields(screen).some((field) => field.value.trim());
    trouble("unanswered", !given);
    if (given) answer(chosen?.value);
    else screen.querySelector("input").focus();
  });
  for (const field of fields(screen)) {
    field.addEventListener("input", typed);
    field.addEventListener("focus", busy);
    field.addEventListener("blur", rest);
  }
};

// As long as somebody types or presses, and before they have seen the page, the guide does not put what is its own in the
// place of what they see.
let resting;
const busy = () => {
  clearTimeout(resting);
  if (standing.isConnected) page.dataset.busy = "";
};
const rest = () => {
  clearTimeout(resting);
  resting = setTimeout(() => {
    if (!fields(standing).includes(document.activeElement)) delete page.dataset.busy;
  }, SETTLING);
};
for (const begins of ["pointerdown", "keydown"]) page.addEventListener(begins, busy);
for (const ends of ["pointerup", "pointercancel", "keyup"]) page.addEventListener(ends, rest);
busy();
rest();

// What is asked after an answer to the first question is in the page too. What comes then the guide knows.
const answer = (value) => {
  const next = standing === question && page.querySelector(`template[data-after~="${value}"]`);
  if (!next) return keep(standing.querySelector("[data-action=next]"));
  // Whoever comes back to it finds what was entered.
  if (!next.screen) wire((next.screen = next.content.firstElementChild.cloneNode(true)));
  page.dataset.answered = value;
  ask(next.screen);
};

[introduction, question].forEach(wire);

// Nothing that is pressed here would ever be carried on.
const tooOld = () => {
  trouble("start", true);
  for (const dead of page.querySelectorAll("button, form")) dead.hidden = true;
};

// Some know no modules, others not the language that they are written in.
if (!("noModule" in HTMLScriptElement.prototype)) tooOld();
addEventListener("error", ({ filename, message }) => {
  if (/asylum-guide\.js/.test(filename) && /SyntaxError/.test(message)) tooOld();
});

// Far below is the way to have the guide on the phone; what else the page asks for comes first.
const { src } = document.currentScript;
addEventListener("load", () => {
  const keeping = document.createElement("script");
  keeping.type = "module";
  keeping.src = src.replace("presses.js", "keep.js");
  document.head.append(keeping);
});
