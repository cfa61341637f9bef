// Leads from one screen to the next.
const screens = [...document.querySelectorAll("main, form")];
const go = (from) => {
    screens[from].hidden = true;
    screens[from + 1].hidden = false;
};
document.querySelector("#start").addEventListener("click", () => go(0));
screens[1].addEventListener("submit", (event) => {
    event.preventDefault();
    go(1);
});
