// The roster of a month: tap or drag letters into cells, by finger, mouse or keyboard; what changed goes with the form. And paper.
(() => {
  'use strict';
  const print = document.querySelector('[data-print]');
  if (print) { print.hidden = false; print.addEventListener('click', () => self.print()); }
  const grid = document.querySelector('[data-grid]'), form = document.querySelector('[data-roster]');
  if (!grid || !form) return;
  const month = grid.dataset.grid, brush = document.querySelector('[data-brush]'), save = form.querySelector('[data-save]');
  const letters = [...brush.querySelectorAll('input')].filter(i => i.value), places = Object.fromEntries(letters.map(i => [i.value, i.dataset.place]));
  brush.hidden = false;
  // A narrow screen begins at today.
  const now = grid.querySelector('thead b');
  if (now) grid.parentNode.scrollLeft = now.closest('th').offsetLeft - grid.rows[0].cells[0].offsetWidth;
  const body = grid.tBodies[0], days = grid.tHead.rows[0].cells.length - 3;
  const cellOf = el => { const td = el?.closest?.('td'); return td && td.parentNode.parentNode === body && td.cellIndex <= days ? td : null; };
  const was = new Map(), key = td => td.parentNode.dataset.p + '|' + month + '-' + String(td.cellIndex).padStart(2, '0');
  // Only cells that were changed are sent: what stood in them, and what shall. The fields are kept ready, because the queue reads the form first.
  const fields = new Map();
  const field = (name, value) => { const i = document.createElement('input'); i.type = 'hidden'; i.name = name; i.value = value; form.append(i); return i; };
  const keep = td => {
    const pair = fields.get(td);
    if (!was.has(td)) { pair?.forEach(i => i.remove()); fields.delete(td); }
    else if (pair) pair[1].value = key(td) + '|' + td.textContent;
    else fields.set(td, [field('lama', key(td) + '|' + was.get(td)), field('baru', key(td) + '|' + td.textContent)]);
    delete form.dataset.state;
  };
  const free = td => !td.classList.contains('n') && !td.classList.contains('a');
  const count = () => {
    save.hidden = !was.size;
    save.querySelector('[data-changes]').textContent = was.size || '';
  };
  const foot = (td, letter, step) => {
    for (const row of grid.tFoot.rows) if (row.querySelector('span').textContent === letter && td.parentNode.dataset.k) {
      const at = row.cells[td.cellIndex];
      at.textContent = Number(at.textContent) + step;
      at.classList.toggle('low', Number(at.textContent) < Number(row.dataset.least));
    }
  };
  const put = (td, text, back) => {
    const before = td.textContent;
    if (before === text || td.classList.contains('a') || text && !back && !free(td)) return;
    if (!was.has(td)) was.set(td, before);
    td.textContent = text;
    td.className = (text ? 'g' + (places[text.split('+')[0]] || 0) : '') + (td.classList.contains('n') ? ' n' : '');
    for (const l of before.split('+')) if (l) foot(td, l, -1);
    for (const l of text.split('+')) if (l) foot(td, l, 1);
    const turns = td.parentNode.cells[days + 1], step = text.split('+').filter(Boolean).length - before.split('+').filter(Boolean).length;
    turns.textContent = Number(turns.textContent) + step;
    if (was.get(td) === text) { was.delete(td); td.removeAttribute('data-new'); } else td.dataset.new = '';
    keep(td);
    count();
  };
  const chosen = () => brush.querySelector('input:checked');
  const next = td => {
    const pen = chosen();
    if (pen) return pen.value === td.textContent ? '' : pen.value;
    const all = ['', ...letters.map(i => i.value)];
    return all[(all.indexOf(td.textContent) + 1) % all.length];
  };
  // A pen that is tapped again is put down.
  let last = null;
  brush.addEventListener('click', e => {
    if (e.target.tagName !== 'INPUT') return;
    if (last === e.target) { e.target.checked = false; last = null; } else last = e.target;
    grid.classList.toggle('paints', !!last);
  });
  let painting = null;
  grid.addEventListener('pointerdown', e => {
    const td = cellOf(e.target);
    if (!td || e.button) return;
    // A finger without a pen scrolls; its tap comes as a click.
    if (e.pointerType !== 'mouse' && !chosen()) return;
    painting = next(td);
    put(td, painting);
    focus(td);
    grid.dataset.done = '1';
    e.preventDefault();
  });
  addEventListener('pointermove', e => {
    if (painting === null) return;
    const td = cellOf(document.elementFromPoint(e.clientX, e.clientY));
    if (td) put(td, painting);
  });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => { painting = null; setTimeout(() => delete grid.dataset.done); });
  grid.addEventListener('click', e => {
    const td = cellOf(e.target);
    if (td && !grid.dataset.done) { put(td, next(td)); focus(td); }
  });
  // One cell at a time is reached with Tab; arrows go on from there.
  let at = body.rows[0].cells[1];
  const focus = td => { at.removeAttribute('tabindex'); at = td; at.tabIndex = 0; at.focus({ preventScroll: false }); };
  at.tabIndex = 0;
  grid.addEventListener('keydown', e => {
    const td = cellOf(e.target);
    if (!td) return;
    const row = td.parentNode, to = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[e.key];
    if (to) {
      const other = cellOf(body.rows[row.sectionRowIndex + to[0]]?.cells[td.cellIndex + to[1]]);
      if (other && other.cellIndex > 0) focus(other);
    } else if (places[e.key.toUpperCase()]) put(td, e.key.toUpperCase());
    else if (['Delete', 'Backspace', '-'].includes(e.key)) put(td, '');
    else if (e.key === ' ' || e.key === 'Enter') put(td, next(td));
    else return;
    e.preventDefault();
  });
  form.querySelector('[data-undo]').addEventListener('click', () => { for (const [td, text] of [...was]) put(td, text, true); });
  addEventListener('beforeunload', e => { if (was.size && form.dataset.state !== 'sent' && form.dataset.state !== 'ready') e.preventDefault(); });
})();
