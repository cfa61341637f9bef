// A portal that is made up. It does what portals do to what stands in them: takes it out and puts it back as the
// person moves, and changes the language of the page.

const WORDS = {
  en: {
    work: "Work",
    guide: "Your asylum case",
    welcome: "Welcome",
    "in-frame": "The guide in a frame",
    "made-up": "This portal is made up. It shows how the guide stands in the page of others.",
  },
  da: {
    work: "Arbejde",
    guide: "Din asylsag",
    welcome: "Velkommen",
    "in-frame": "Guiden i en ramme",
    "made-up": "Denne portal er opdigtet. Den viser, hvordan guiden står på andres side.",
  },
  ar: {
    work: "العمل",
    guide: "قضية لجوئك",
    welcome: "أهلًا بك",
    "in-frame": "الدليل داخل إطار",
    "made-up": "هذه البوابة غير حقيقية. إنها تُظهر كيف يقف الدليل في صفحة الآخرين.",
  },
};

const main = document.querySelector("main");
const contents = [...main.querySelectorAll("[data-content]")];
let shown;

// What is not shown is in no page at all.
const show = () => {
  const asked = new URLSearchParams(location.search).get("page");
  const content = contents.find((one) => one.dataset.content === asked) ?? contents[0];
  if (!content || content === shown) return;
  shown = content;
  main.replaceChildren(content);
};

const speak = (language) => {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  for (const part of [document, ...contents]) {
    for (const place of part.querySelectorAll("[data-words]")) place.textContent = WORDS[language][place.dataset.words];
    for (const guide of part.querySelectorAll("asylum-guide")) guide.lang = language;
  }
};

addEventListener("click", (event) => {
  const page = event.target.closest("a[data-page]");
  const button = event.target.closest("[data-speak]");
  if (page) {
    event.preventDefault();
    history.pushState(null, "", page.href);
    show();
  }
  if (button) speak(button.dataset.speak);
});
addEventListener("popstate", show);
show();
