// A sheet of questions: every answer is safe on the phone the moment it is given and sends itself; questions come and go with the
// answers before them. What was answered stands in one locked record a sheet, so that a page opened again shows it without a network.
(() => {
  'use strict';
  const { say, make, when, deliver, ready, banner } = phone, box = outbox, CHANNEL = new BroadcastChannel('naungan');
  const MOST_BYTES = 78e3;
  let root, open, sheet, title, forms, all, byCode, kept, items, working;
  const said = name => root.dataset['said' + name[0].toUpperCase() + name.slice(1)];
  const now = () => box.now().toISOString();

  // The questions of the page: one pass when it opens, and again only for rows that are added.
  const question = el => {
    const [code, turn = ''] = el.dataset.q.split('#');
    return { el, key: el.dataset.q, code, turn, type: el.dataset.t, up: el.dataset.up, relevant: el.dataset.relevant, constraint: el.dataset.constraint,
      calc: el.dataset.calc, required: el.dataset.required === 'true', group: el.closest('form'), asks: el.matches('fieldset') };
  };
  const find = () => {
    all = forms.flatMap(form => [...form.querySelectorAll('[data-q]')]).map(question);
    byCode = new Map();
    for (const q of all) byCode.has(q.code) ? byCode.get(q.code).push(q) : byCode.set(q.code, [q]);
  };

  // Groups far down lie in templates, where they cost the phone nothing, until somebody comes near; they answer like the others.
  const near = new IntersectionObserver(seen => { for (const one of seen) if (one.isIntersecting) unpack(one.target); }, { rootMargin: '600px' });
  const gather = () => [...root.querySelectorAll('.kelompok, .nanti')].map(one => {
    const form = one.matches('.nanti') ? one.querySelector('template').content.querySelector('.kelompok') : one;
    if (form !== one) { form.holder = one; near.observe(one); }
    return form;
  });
  const unpack = holder => {
    const form = forms.find(one => one.holder === holder);
    if (!form) return;
    near.unobserve(holder);
    holder.replaceWith(form);
    form.holder = null;
    form.querySelectorAll('.lain[open]').forEach(fold => unfold({ target: fold }));
  };
  const conceal = (form, hide) => { for (const one of [form, form.holder]) if (one && one.hidden !== hide) one.hidden = hide; };
  const seek = what => { for (const form of forms) { const found = form.querySelector(what); if (found) return found; } };
  // Brings what an address inside the page names into the page.
  const reach = id => { const form = id && forms.find(one => one.holder && (one.id === id || one.querySelector('#' + CSS.escape(id)))); if (form) unpack(form.holder); };
  const follow = e => {
    const link = e.target.closest?.('a[href*="#"]');
    if (!link || link.pathname !== location.pathname || !link.hash) return;
    reach(link.hash.slice(1));
    if (!link.search || !document.getElementById(link.hash.slice(1))) return;
    e.preventDefault();
    location.hash = link.hash;
  };
  const field = (q, letter) => q.el.querySelector('[name="' + letter + ':' + q.key + '"]');
  const fields = q => q.fields ||= [...q.el.querySelectorAll('[name^="j:"]')];
  const value = q => {
    if (q.type === 'CALCULATE') return q.el.querySelector('output').value;
    if (!q.asks || !open) return q.value || '';
    const own = fields(q);
    if (own[0]?.type === 'radio' || own[0]?.type === 'checkbox') return own.filter(f => f.checked).map(f => f.value).join(' ');
    return (own[0]?.value || '').trim();
  };
  const read = q => ({ value: value(q), naWhy: field(q, 't')?.value.trim() || '', note: field(q, 'c')?.value.trim() || '', contestedWhy: field(q, 's')?.value.trim() || '' });
  const fill = (q, was) => {
    for (const f of fields(q)) {
      if (f.type === 'radio' || f.type === 'checkbox') f.checked = was.value.split(' ').includes(f.value);
      else f.value = was.value;
    }
    for (const [letter, name] of [['t', 'naWhy'], ['c', 'note'], ['s', 'contestedWhy']]) { const f = field(q, letter); if (f) f.value = was[name] || ''; }
    if (was.naWhy || was.note) q.el.querySelector('details').open = true;
  };
  const photographs = q => q.type === 'IMAGE' && (q.el.querySelector('.foto img') || [...items.values()].some(i => i.kind === 'lembar-foto' && i.of === q.key));
  const given = q => !!(value(q) || field(q, 't')?.value.trim() || photographs(q));

  // The row where the next one would be written asks for nothing yet.
  const blank = q => {
    const row = q.turn && q.turn !== '0' && q.el.closest('[data-turn]');
    return row && !row.nextElementSibling && !all.some(o => o.asks && row.contains(o.el) && given(o));
  };

  // Whether a question is asked, as the server decides it (domain/Filled).
  let asked, said_;
  const isAsked = q => {
    if (asked.has(q)) return asked.get(q);
    asked.set(q, true);
    const row = q.el.closest('[data-turn]')?.parentNode, form = q.group;
    const up = q.up && byCode.get(q.up)?.find(u => u.turn === q.turn || u.turn === '');
    const is = (!form?.dataset.relevant || rumus.holds(form.dataset.relevant, known(q)))
      && (!row?.dataset.relevant || rumus.holds(row.dataset.relevant, known(q)))
      && (!up || isAsked(up)) && (!q.relevant || rumus.holds(q.relevant, known(q)));
    asked.set(q, is);
    return is;
  };
  const says = q => {
    if (said_.has(q)) return said_.get(q);
    said_.set(q, '');
    const text = !isAsked(q) ? '' : q.calc ? rumus.text(q.calc, known(q)) : value(q);
    said_.set(q, text);
    return text;
  };
  const known = (from, here) => ({
    answer: code => {
      const these = byCode.get(code);
      if (!these) {
        const rows = seek('[data-repeat="' + code + '"]');
        return rows ? [...rows.querySelectorAll('[data-turn]')].filter(r => all.some(q => q.asks && r.contains(q.el) && given(q))).map(r => r.dataset.turn) : '';
      }
      if (these[0].turn === '') return says(these[0]);
      const mine = these.find(q => q.turn === from.turn && from.turn !== '' && q.el.closest('[data-repeat]') === from.el.closest('[data-repeat]'));
      return mine ? says(mine) : these.map(says);
    },
    here: () => here === undefined ? says(from) : here,
    today: () => box.today()
  });
  const arrange = () => {
    asked = new Map();
    said_ = new Map();
    for (const q of all) {
      if (q.calc) { const out = q.el.querySelector('output'), text = says(q); if (out.value !== text) out.value = text; }
      else if (q.relevant || q.up || q.group?.dataset.relevant) { const hide = !isAsked(q); if (q.el.hidden !== hide) q.el.hidden = hide; }
    }
    for (const form of forms) if (form.dataset.relevant) conceal(form, !rumus.holds(form.dataset.relevant, known({ turn: '', el: form })));
    count();
  };
  const count = () => {
    const groups = new Map();
    let done = 0, of = 0, next = null;
    for (const q of all) {
      if (!q.asks || !isAsked(q) || blank(q)) continue;
      const g = groups.get(q.group) || { done: 0, of: 0 }, has = given(q);
      groups.set(q.group, g);
      g.of++; of++;
      if (has) { g.done++; done++; } else next ||= q;
    }
    for (const [form, g] of groups) {
      const a = root.querySelector('[data-of="' + form.dataset.group + '"]'), b = root.querySelector('[data-among="' + form.dataset.group + '"]');
      if (a) { a.textContent = g.done; b.textContent = g.of; }
    }
    const bar = root.querySelector('[data-bar]');
    if (!bar) return;
    root.querySelector('[data-done]').textContent = done;
    root.querySelector('[data-all]').textContent = of;
    bar.max = Math.max(1, of);
    bar.value = done;
    root.querySelector('[data-next]').href = next ? '#' + next.el.id : '#akhir';
  };

  // Kept at once: the record of the sheet first, then the item that will be sent. One at a time, the newest wins.
  const place = el => el.querySelector('[data-state]');
  const show = (q, text, bad) => { const at = place(q.el); if (at && at.textContent !== text) { at.textContent = text; at.classList.toggle('problem', !!bad); } };
  let line = Promise.resolve();
  const later = work => line = line.then(work).catch(why => banner('warn', phone.say(why?.name === 'QuotaExceededError' ? 'full' : 'unsaved')));
  const remember = () => box.keep('lembar', sheet, { values: kept });
  const judge = q => {
    const text = value(q);
    return !q.constraint || !text || rumus.holds(q.constraint, known(q, text));
  };
  const queue = async (kind, key, label, fieldsOf, files, more) => {
    const item = { id: crypto.randomUUID(), kind, key, label, path: location.pathname, at: now(), fields: fieldsOf, labels: {}, long: [], version: null, group: sheet, state: 'ready', ...more };
    await box.put(item, files);
    items.set(key, item);
    return item;
  };
  const save = q => {
    const answer = read(q), was = before(q);
    if (['value', 'naWhy', 'note', 'contestedWhy'].every(n => (was[n] || '') === answer[n])) return;
    const fine = judge(q);
    kept[q.key] = { ...answer, at: now(), version: was.version ?? null, fine };
    show(q, fine ? said('saved') : q.el.dataset.message || said('wrong'), !fine);
    later(async () => {
      await remember();
      if (!fine) return;
      const key = 'lembar ' + sheet + ' ' + q.key, former = items.get(key);
      const sent = Object.fromEntries(Object.entries({ sheet, code: q.code, repeat: q.turn, ...answer }).filter(([, v]) => v !== '').map(([n, v]) => [n, [v]]));
      await queue('lembar', key, title + ' · ' + q.code, sent, [], { version: former?.state === 'conflict' ? former.stored : was.version ?? null, labels: { value: q.code },
        long: /TEXT/.test(q.type) ? ['value', 'naWhy', 'note'] : ['naWhy', 'note'] });
      if (former && former.state !== 'sent' && (!former.tried || former.state !== 'ready')) await box.drop(former.id);
      deliver();
    });
  };
  let timer;
  const typed = e => {
    const el = e.target.closest?.('[data-q]'), q = el && all.find(one => one.el === el);
    if (!q) return;
    clearTimeout(timer);
    if (e.type === 'input' && /^(text|textarea|number)$/.test(e.target.type)) {
      show(q, '…');
      timer = setTimeout(() => { save(q); arrange(); }, 250);
      return;
    }
    save(q);
    arrange();
    grow(q);
  };

  // A further row once the last one says something.
  const grow = q => {
    const rows = q.el.closest('[data-repeat]'), last = rows?.querySelector('[data-turn]:last-child');
    if (!last || !last.contains(q.el) || !given(q) || Number(last.dataset.turn) > 98) return;
    const was = last.dataset.turn, next = String(Number(was) + 1), copy = last.cloneNode(true);
    copy.dataset.turn = next;
    copy.querySelector('h4').textContent = said('row').replace('{0}', Number(next) + 1);
    for (const el of copy.querySelectorAll('*')) {
      for (const a of [...el.attributes]) a.value = a.value.replaceAll('#' + was, '#' + next).replace(new RegExp('^([a-z]-)*(q-.*)-' + was + '$'), (t) => t.slice(0, -was.length) + next);
      if (el.matches('input[type=radio], input[type=checkbox]')) el.checked = false;
      else if (el.matches('textarea, input:not([type=hidden])')) el.value = '';
      else if (el.matches('[data-state], output')) el.textContent = '';
      else if (el.matches('[data-v]')) el.dataset.v = '';
      else if (el.matches('.foto')) el.remove();
    }
    copy.querySelectorAll('[data-photo]').forEach(p => p.remove());
    last.after(copy);
    find();
    begin();
    arrange();
  };

  // Photos: small, without what the camera wrote, with the time and the place they were taken at.
  const small = async file => {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    for (let side = 1280, quality = .72; ; side *= .85, quality = Math.max(.45, quality - .06)) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height)), canvas = make('canvas', { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      const made = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
      if (made.size <= MOST_BYTES || side < 320) { picture.close(); return new File([made], 'foto.jpg', { type: 'image/jpeg' }); }
    }
  };
  const where = () => new Promise(done => navigator.geolocation
    ? navigator.geolocation.getCurrentPosition(p => done(p.coords), () => done(null), { timeout: 4000, maximumAge: 6e4 }) : done(null));
  const photographed = (q, input) => {
    const files = [...input.files], at = now();
    input.value = '';
    for (const file of files) later(async () => {
      const [photo, spot] = await Promise.all([small(file).catch(() => file), where()]), id = crypto.randomUUID();
      await queue('lembar-foto', 'lembar-foto ' + sheet + ' ' + id, title + ' · ' + q.code + ' · ' + said('photo'), { sheet: [sheet], code: [q.code], ...(q.turn && { repeat: [q.turn] }), takenAt: [at],
        ...(spot && { latitude: [String(spot.latitude)], longitude: [String(spot.longitude)] }) }, [{ name: 'photo', file: photo }], { of: q.key });
      counted(q);
      arrange();
      deliver();
    });
  };
  const counted = q => {
    const at = q.el.querySelector('[data-taken]'), n = [...items.values()].filter(i => i.kind === 'lembar-foto' && i.of === q.key && i.state !== 'sent').length;
    if (at) at.textContent = n ? said('photos').replace('{0}', n) : '';
  };
  const camera = q => {
    const at = q.el.querySelector('[data-photos]');
    if (!at || at.querySelector('[data-photo]')) return;
    const input = make('input', { type: 'file', accept: '.jpg,image/*', multiple: '', className: 'unseen', 'data-photo': '' });
    input.addEventListener('change', e => { e.stopPropagation(); photographed(q, input); });
    at.prepend(make('label', { className: 'button second', 'data-photo': '' }, said('photo'), make('span', { className: 'unseen', textContent: ', ' + q.code }), input), ' ', make('span', { 'data-taken': '', 'data-photo': '' }), ' ');
  };

  // What became of what was queued.
  const look = async () => {
    if (!sheet || !await box.key()) return;
    let learnt = false;
    const there = await box.all(), ids = new Set(there.map(i => i.id));
    // What was sent long ago is not kept in the queue.
    for (const item of items.values()) if (!ids.has(item.id) && item.state === 'ready') {
      item.state = 'sent';
      const q = item.kind === 'lembar' && all.find(one => one.key === item.key.split(' ')[2]);
      if (q) show(q, said('sent').replace('{0}', when(item.at)));
    }
    for (const item of there) {
      if (item.group !== sheet) continue;
      const had = items.get(item.key);
      if (had && had.at > item.at) continue;
      items.set(item.key, item);
      if (item.kind !== 'lembar') continue;
      const key = item.key.split(' ')[2], was = kept[key], q = all.find(one => one.key === key);
      if (item.state === 'sent' && was && was.version !== item.version) { was.version = item.version; learnt = true; }
      if (q && item.state === 'sent' && was?.fine !== false) show(q, said('sent').replace('{0}', when(item.sentAt)));
      else if (q && (item.state === 'refused' || item.state === 'conflict')) show(q, item.state === 'conflict' ? say('state.conflict') : item.words, true);
    }
    if (learnt) later(remember);
    const finish = [...items.values()].find(i => i.kind === 'lembar-selesai');
    const at = root.querySelector('[data-finish] [data-state]');
    if (finish && at) {
      at.textContent = finish.state === 'ready' ? said('finish') : finish.words || '';
      if (finish.state === 'sent' && navigator.onLine && !phone.isShell && !working) { working = true; location.reload(); }
    }
  };
  let soon;
  CHANNEL.onmessage = e => { if (e.data === 'lembar' || e.data === 'draft') return; clearTimeout(soon); soon = setTimeout(look, 400); };

  // The end of the sheet: signing and finishing.
  const pad = form => {
    const place = form.querySelector('[data-pad]'), canvas = place.querySelector('canvas'), pen = canvas.getContext('2d');
    let drawn = false, down = false;
    place.hidden = false;
    const wipe = () => { pen.fillStyle = '#fff'; pen.fillRect(0, 0, canvas.width, canvas.height); drawn = false; };
    const spot = e => { const r = canvas.getBoundingClientRect(); return [(e.clientX - r.left) * canvas.width / r.width, (e.clientY - r.top) * canvas.height / r.height]; };
    canvas.addEventListener('pointerdown', e => { down = true; canvas.setPointerCapture(e.pointerId); pen.lineWidth = 3; pen.lineCap = 'round'; pen.strokeStyle = '#14211f'; pen.beginPath(); pen.moveTo(...spot(e)); e.preventDefault(); });
    canvas.addEventListener('pointermove', e => { if (!down) return; pen.lineTo(...spot(e)); pen.stroke(); drawn = true; });
    for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { down = false; });
    place.querySelector('[data-wipe]').addEventListener('click', wipe);
    wipe();
    return { drawn: () => drawn, wipe, file: async () => new File([await new Promise(done => canvas.toBlob(done, 'image/png'))], 'tanda.png', { type: 'image/png' }) };
  };
  const ends = () => {
    const sign = root.querySelector('form[data-sign]'), finish = root.querySelector('form[data-finish]');
    const mark = sign && pad(sign);
    sign?.addEventListener('submit', e => {
      e.preventDefault();
      e.stopImmediatePropagation();
      if (!sign.reportValidity()) return;
      const name = sign.elements.name.value.trim(), duty = sign.elements.duty.value.trim();
      later(async () => {
        await queue('lembar-tanda', 'lembar-tanda ' + sheet + ' ' + crypto.randomUUID(), title + ' · ' + name, { sheet: [sheet], name: [name], duty: [duty] }, mark.drawn() ? [{ name: 'mark', file: await mark.file() }] : []);
        place(sign).textContent = said('saved');
        sign.reset();
        mark.wipe();
        deliver();
      });
    }, true);
    finish?.addEventListener('submit', e => {
      e.preventDefault();
      e.stopImmediatePropagation();
      const lacking = all.filter(q => q.asks && isAsked(q) && !blank(q) && (q.required && !given(q) || !judge(q)));
      if (lacking.length) {
        for (const q of lacking) if (!given(q)) show(q, said('needed'), true);
        place(finish).textContent = said('left').replace('{0}', lacking.length);
        reach(lacking[0].el.id);
        lacking[0].el.scrollIntoView({ block: 'center' });
        lacking[0].el.querySelector('input, textarea, select')?.focus({ preventScroll: true });
        return;
      }
      // Goes last: after every answer and photo of this sheet.
      later(async () => { await queue('lembar-selesai', 'lembar-selesai ' + sheet, title, { sheet: [sheet] }, [], { last: true }); place(finish).textContent = said('finish'); await deliver(); look(); });
    }, true);
  };

  // What the page itself says of a question; read only when somebody answers it.
  const before = q => {
    if (kept[q.key]) return kept[q.key];
    const own = fields(q), text = f => f ? f.defaultValue.trim() : '';
    const picked = own[0]?.tagName === 'SELECT' ? [...own[0].options].filter(o => o.defaultSelected).map(o => o.value).join('')
      : /radio|checkbox/.test(own[0]?.type) ? own.filter(f => f.defaultChecked).map(f => f.value).join(' ') : text(own[0]);
    return { value: picked, naWhy: text(field(q, 't')), note: text(field(q, 'c')), contestedWhy: text(field(q, 's')), version: version(q) };
  };
  const version = q => q.el.dataset.v ? Number(q.el.dataset.v) : null;
  // Answers that stand on the phone come over what the page shows, unless the page knows a newer version.
  const begin = () => {
    for (const q of all) {
      if (!q.asks || q.begun || !kept[q.key]) continue;
      q.begun = true;
      const was = kept[q.key], known = version(q);
      if (was.version != null && known != null && known > was.version) delete kept[q.key];
      else fill(q, was);
    }
  };
  const unfold = e => { const q = e.target.open && e.target.matches?.('.lain') && all.find(one => one.el === e.target.closest('[data-q]')); if (q) { camera(q); counted(q); } };
  const spots = () => forms.forEach(form => form.querySelectorAll('[data-here]').forEach(spot => {
    spot.hidden = false;
    spot.addEventListener('click', async () => {
      const q = all.find(one => one.el.contains(spot)), c = await where();
      if (c) { fields(q)[0].value = c.latitude.toFixed(6) + ' ' + c.longitude.toFixed(6); save(q); arrange(); }
    });
  }));
  const start = async () => {
    root = document.querySelector('[data-lembar]');
    if (!root || root.dataset.begun) return;
    root.dataset.begun = '1';
    sheet = root.dataset.lembar;
    open = root.dataset.open === 'true';
    title = document.querySelector('h1').textContent;
    items = new Map();
    kept = {};
    forms = gather();
    root.addEventListener('click', follow);
    reach(location.hash.slice(1));
    find();
    if (!open || !self.crypto.subtle) return;
    // What is answered while the phone still opens its records counts as well.
    const early = new Set(), note = e => early.add(e.target.closest('[data-q]'));
    root.addEventListener('input', note);
    if (!await ready) return;
    const was = await box.find('lembar', sheet);
    kept = was?.values || {};
    const turns = Object.keys(kept).filter(k => k.includes('#'));
    for (const key of turns) while (!all.some(q => q.key === key)) {
      const first = byCode.get(key.split('#')[0]), lastRow = first?.at(-1).el.closest('[data-repeat]')?.querySelector('[data-turn]:last-child');
      if (!lastRow) break;
      const q = all.find(one => one.asks && lastRow.contains(one.el)), f = q && fields(q)[0];
      const before = all.length;
      if (q) { const had = kept[q.key] || { value: '0' }; fill(q, had); grow(q); }
      if (all.length === before) break;
    }
    root.removeEventListener('input', note);
    const answered = all.filter(q => early.has(q.el));
    for (const q of answered) q.begun = true;
    begin();
    answered.forEach(save);
    arrange();
    spots();
    root.addEventListener('toggle', unfold, true);
    root.querySelectorAll('.lain[open]').forEach(fold => unfold({ target: fold }));
    root.addEventListener('input', typed);
    root.addEventListener('change', typed);
    forms.forEach(f => f.addEventListener('submit', e => { e.preventDefault(); e.stopImmediatePropagation(); }, true));
    addEventListener('pagehide', () => { clearTimeout(timer); });
    ends();
    root.dataset.ready = '1';
    look();
  };
  document.addEventListener('naungan:page', start);
  start();
})();
