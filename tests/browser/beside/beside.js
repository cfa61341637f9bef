// Goes through an interview, each step as soon as it can be seen, and notes when that was. Put into the page before
// all else, with `marks`: by which selectors its parts are found.
globalThis.beside = {};
(() => {
    const seen = (selector) => {
        const roots = [document, ...[...document.querySelectorAll("asylum-guide")].map((guide) => guide.shadowRoot)];
        const found = roots.filter(Boolean).flatMap((root) => [...root.querySelectorAll(selector)]);
        return found.find((element) => element.checkVisibility({ visibilityProperty: true }));
    };
    // To the end of the next frame: when the message arrives that frame has been drawn.
    const frame = () => new Promise((then) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        channel.port2.postMessage(null);
    }));
    // Who is impatient presses again until it helps.
    const until = async (name, selector, press) => {
        for (;;) {
            await frame();
            if (seen(selector)) break;
            press();
        }
        beside[name] = performance.now();
    };
    const answer = (choice) => {
        const [chosen, next] = [seen(choice), seen(marks.next)];
        if (!chosen || !next || next.getAttribute("aria-busy")) return;
        if (!chosen.checked) chosen.click();
        next.click();
    };
    const go = async () => {
        await until("question", marks.choice, () => seen(marks.start)?.click());
        await until("second", marks.second, () => answer(marks.choice));
        if (!marks.result) return;
        await until("result", marks.result, () => {
            const show = seen("[data-action=result]");
            if (show) show.click();
            else answer("form [data-choice=unknown] input");
        });
    };
    go();
})();
