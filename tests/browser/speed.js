// Goes through the guide as a person does, and measures. `arguments`: the answers by question, and
// the answer that is tried on the result.
const [answers, tried] = arguments;
const guide = document.querySelector('asylum-guide').shadowRoot;
const find = (selector) => guide.querySelector(selector);

// To the end of the next frame: when the message arrives that frame has been drawn.
const frame = () => new Promise((then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
}));
const timed = async (act) => {
    // What came before is over, so that it is not counted.
    await frame();
    await frame();
    const start = performance.now();
    act();
    await frame();
    return performance.now() - start;
};
const idle = () => new Promise((then) => requestIdleCallback(() => requestIdleCallback(then)));
const press = (selector) => timed(() => find(selector).click());
const until = async (selector) => {
    while (!find(selector)) await frame();
};
const choose = async (form, answer) => {
    if (answer === 'yesterday') return find(`${form} [data-action=yesterday]`).click();
    const day = answer.match(/^(\d{4})-(\d\d)-(\d\d)$/);
    if (!day) return find(`${form} [data-choice="${answer}"] input`).click();
    for (const [place, part] of ['year', 'month', 'day'].entries()) {
        find(`${form} #${part}`).value = day[place + 1];
        find(`${form} #${part}`).dispatchEvent(new Event('input'));
    }
};

// The same elements once more, put together by hand: what no program could do without.
const byHand = () => {
    const screen = find('[data-screen=result]');
    const read = (node) => node.nodeType === Node.TEXT_NODE ? node.data : {
        name: node.localName,
        marks: [...node.attributes].map(({ name, value }) => [name, value]),
        inside: [...node.childNodes].map(read),
    };
    const write = (read) => {
        if (typeof read === 'string') return document.createTextNode(read);
        const element = document.createElement(read.name);
        for (const [name, value] of read.marks) element.setAttribute(name, value);
        for (const inside of read.inside) element.append(write(inside));
        return element;
    };
    const all = read(screen);
    return timed(() => {
        const copy = write(all);
        screen.replaceWith(copy);
        copy.querySelector('h1').focus();
    }).then((took) => {
        find('[data-screen=result]').replaceWith(screen);
        return took;
    });
};

return (async () => {
    const questions = {};
    find('[data-action=start]').click();
    // What comes after the first question may still be on its way.
    const next = async () => {
        await until('form[data-question], [data-screen=check]');
        return find('form[data-question]')?.dataset.question;
    };
    for (let question; (question = await next());) {
        await choose('form', answers[question] ?? 'unknown');
        questions[question] = await press('[data-action=next]');
        if (find(`form[data-question="${question}"]`)) throw new Error(`${question} does not take its answer`);
    }
    // A person reads the answers; meanwhile the browser gets to what it puts off.
    await idle();
    const first = await press('[data-action=result]');
    const elements = find('[data-screen=result]').querySelectorAll('*').length;
    const hand = await byHand();
    history.back();
    await until('[data-screen=check]');
    await idle();
    const again = await press('[data-action=result]');
    let whatIf = null;
    if (tried) {
        // It waits behind its heading.
        find('[data-part=why] summary').click();
        await until('#what-if');
        find('#what-if').value = tried[0];
        find('#what-if').dispatchEvent(new Event('change'));
        await until(`form[data-question="${tried[0]}"]`);
        await choose('form', tried[1]);
        whatIf = await press('[data-action=try]');
        if (!find('#changes')) throw new Error('nothing was tried');
    }
    return { questions, first, again, hand, elements, whatIf };
})();
