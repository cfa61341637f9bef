// On the page of a language: what is pressed before the guide is there. The page holds its first two screens; this
// leads from one to the other, and leaves at the element what the guide is to carry on. It goes with the screens.

const page = document.querySelector("asylum-guide");
const [introduction, question] = ["intro", "question"].map((name) => page.querySelector(`[data-screen=${name}]`));
const PATIENCE = 15_000; // as long as the loader and the guide wait
const SETTLING = 500; // so many milliseconds after a change of screen nothing acts, as in the guide
let turned = -SETTLING;

const trouble = (name, is) => (page.querySelector(`[data-trouble=${name}]`).hidden = !is);

const show = (screen) => {
  introduction.hidden = screen !== introduction;
  question.hidden = screen !== question;
  turned = Date.now();
  screen.querySelector("h1").focus();
  page.scrollIntoView();
};

// A button that leads on waits for the guide, and shows that it does.
const keep = (button) => {
  const action = button.dataset.action;
  page.dataset.pressed = action;
  button.setAttribute("aria-busy", "true");
  setTimeout(() => button.isConnected && page.dataset.pressed === action && trouble("language", true), PATIENCE);
};

const forget = () => {
  delete page.dataset.pressed;
  for (const button of page.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
};

const press = {
  start: () => {
    page.dataset.pressed = "start";
    show(question);
  },
  back: () => {
    forget();
    show(introduction);
  },
  days: keep,
  language: () => location.assign("../"),
};

// What was meant for the screen before.
const settle = (event) => {
  if (Date.now() - turned >= SETTLING) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

for (const screen of [introduction, question]) {
  for (const kind of ["click", "submit"]) screen.addEventListener(kind, settle, { capture: true });
  screen.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action]");
    if (button) press[button.dataset.action]?.(button);
  });
}

question.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const answered = Boolean(question.querySelector("input:checked"));
  trouble("unanswered", !answered);
  if (answered) keep(question.querySelector("[data-action=next]"));
  else question.querySelector("input").focus();
});
