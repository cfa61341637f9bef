(() => {
  const boxes = [...document.querySelectorAll('article')];
  const name = document.getElementById('name');
  const day = document.getElementById('day');
  const count = document.getElementById('count');
  const language = document.body.dataset.language;
  const one = text => text.replace(/\s+/g, ' ').trim();
  const mark = box => box.querySelector('input:checked')?.value ?? '';
  const tell = () => {
    count.textContent = `${boxes.filter(mark).length} of ${boxes.length} marked`;
  };
  const now = new Date();
  day.value = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');

  const saved = () => {
    const lines = [`asylum-guide review\t${language}`, `name\t${one(name.value)}`, `day\t${one(day.value)}`];
    for (const box of boxes.filter(mark)) {
      const { key, variant, seal } = box.dataset;
      lines.push([mark(box), key, variant, seal, one(box.querySelector('textarea').value)].join('\t'));
    }
    return lines.join('\n') + '\n';
  };

  const load = text => {
    const rows = text.split('\n').map(line => line.split('\t'));
    for (const [first, key, variant, , better] of rows) {
      if (first === 'name') name.value = key;
      const box = boxes.find(box => box.dataset.key === key && box.dataset.variant === variant);
      const choice = box?.querySelector(`input[value="${CSS.escape(first)}"]`);
      if (!choice) continue;
      choice.checked = true;
      box.querySelector('textarea').value = better ?? '';
    }
    tell();
  };

  document.getElementById('save').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([saved()], { type: 'text/plain;charset=utf-8' }));
    link.download = `review-${language}.txt`;
    link.click();
  });
  document.getElementById('load').addEventListener('change', event => {
    event.target.files[0]?.text().then(load);
  });
  // Whoever writes something better has found it wrong.
  document.addEventListener('input', event => {
    const box = event.target.closest('article');
    if (box && event.target.matches('textarea') && one(event.target.value)) {
      box.querySelector('input[value="wrong"]').checked = true;
    }
    tell();
  });
  tell();
})();
