// Pages on a phone without signal: drafts of every form, forms that wait to be sent, copies of pages, and the line that says so.
(() => {
  'use strict';
  const body = document.body, box = self.outbox, html = document.documentElement;
  const page = { title: document.title, lang: html.lang, markup: body.innerHTML, data: { ...body.dataset } };
  const words = JSON.parse(body.dataset.words || '{}');
  const say = (name, ...args) => args.reduce((text, arg, i) => text.replaceAll('{' + i + '}', arg), words[name] || '');
  const isShell = 'shell' in body.dataset;
  const all = selector => [...document.querySelectorAll(selector)];
  const make = (tag, props, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(props || {})) {
      if (name.startsWith('on') || name === 'className' || name === 'textContent') element[name] = value;
      else if (value != null) element.setAttribute(name, value);
    }
    element.append(...children.filter(c => c != null));
    return element;
  };
  const day = at => new Date(at).toLocaleDateString(html.lang, { day: 'numeric', month: 'short' });
  const clock = at => new Date(at).toLocaleTimeString(html.lang, { hour: '2-digit', minute: '2-digit' });
  const when = at => (new Date(at).toDateString() === new Date().toDateString() ? '' : day(at) + ' ') + clock(at);
  const later = work => { let timer; return () => { clearTimeout(timer); timer = setTimeout(work, 200); }; };

  // Forms as names and values. What begins with an underscore is ours; secrets are never kept.
  const kept = el => el.name && !el.name.startsWith('_') && !('private' in el.dataset)
    && !['hidden', 'password', 'file', 'submit', 'button'].includes(el.type);
  const typed = form => {
    const out = {};
    for (const el of form.elements) {
      if (!kept(el)) continue;
      if (el.type === 'radio' || el.type === 'checkbox') {
        out[el.name] ||= [];
        if (el.checked) out[el.name].push(el.value);
      } else (out[el.name] ||= []).push(el.value);
    }
    return out;
  };
  const restore = (form, values) => {
    const seen = {};
    for (const el of form.elements) {
      const was = kept(el) && values[el.name];
      if (!was) continue;
      if (el.type === 'radio' || el.type === 'checkbox') { el.checked = was.includes(el.value); continue; }
      const value = was[seen[el.name] = (seen[el.name] ?? -1) + 1] ?? '';
      if (el.tagName !== 'SELECT' || [...el.options].some(o => o.value === value)) el.value = value;
    }
    form.dispatchEvent(new Event('naungan:filled'));
  };
  const field = (form, name) => (form.elements[name] || {}).value || '';
  const keyOf = form => [form.dataset.outbox || form.dataset.keep, new URL(form.action).pathname, field(form, 'day')].join(' ');

  // The key comes with the session and leaves with it.
  const ready = (async () => {
    if (isShell) return box.key();
    if (!body.dataset.who) {
      // Served by the server, and nobody signed in: whatever session there was has ended.
      await box.forget();
      return null;
    }
    if (await box.meta('leaving')) {
      const leave = document.querySelector('form[data-sign-out]');
      await box.meta('leaving', false);
      if (leave) { body.hidden = true; leave.requestSubmit(); return null; }
    }
    const known = await box.key();
    if (known && known.account === body.dataset.who) return known;
    const lent = await fetch('/kiriman/kunci', { headers: { Accept: 'application/json' } });
    if (lent.ok) await box.learn(await lent.json());
    return box.key();
  })().catch(() => null);
  addEventListener('submit', async e => {
    const form = e.target;
    if (!form.matches('form[data-sign-out]') || form.dataset.forgotten) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    await box.forget().catch(() => {});
    form.dataset.forgotten = '1';
    if (navigator.onLine && !isShell) return form.requestSubmit();
    // Without a network the session ends at the next contact; the phone already knows nothing.
    await box.meta('leaving', true);
    location.replace('/luring');
  }, true);

  // Drafts: every form, at every key, until the server has taken it or thirty days are over.
  const PENDING = 'terkirim?', FAILED = 'gagal';
  const drafting = form => {
    const key = keyOf(form);
    const label = form.dataset.outboxLabel || (document.querySelector('h1') || {}).textContent || document.title;
    const save = () => ready.then(known => known && box.keep('draft', key, { key, label, path: location.pathname + location.search, values: typed(form) }))
      .catch(full);
    let timer;
    form.addEventListener('input', e => {
      if (e.target.type === 'file' || e.target.type === 'search') return;
      clearTimeout(timer);
      timer = setTimeout(save, 150);
    });
    addEventListener('pagehide', () => { if (timer) save(); });
    form.addEventListener('naungan:done', () => {
      clearTimeout(timer);
      box.find('draft', key).then(was => was && box.unkeep(was.id));
    });
    form.addEventListener('submit', () => {
      if (form.dataset.outbox) return;
      clearTimeout(timer);
      save();
      sessionStorage.setItem(PENDING, key);
    });
    return { key, save };
  };
  const offer = (form, draft) => {
    const note = make('p', { className: 'notice', role: 'status' }, say('restored', when(draft.at)) + ' ',
      make('button', { type: 'button', className: 'quiet', textContent: say('discard'), onclick: async () => {
        await box.unkeep(draft.id);
        form.reset();
        form.dispatchEvent(new Event('naungan:filled'));
        note.remove();
      } }));
    form.querySelector('[data-draft-place]')?.append(note) ?? form.prepend(note);
    const fold = form.querySelector('details[data-fold]');
    if (fold) fold.open = true;
  };
  const outcome = body.dataset.outcome;
  if (outcome === 'FAILED' && sessionStorage.getItem(PENDING)) sessionStorage.setItem(FAILED, '1');
  const drafts = async forms => {
    if (!await ready) return;
    const done = sessionStorage.getItem(PENDING);
    if (outcome === 'FINE' && done && !isShell) {
      const again = sessionStorage.getItem(FAILED) && forms.some(f => keyOf(f) === done);
      const was = !again && await box.find('draft', done);
      if (was) await box.unkeep(was.id);
      sessionStorage.removeItem(PENDING);
      sessionStorage.removeItem(FAILED);
    }
    if (outcome !== 'FINE') return;
    for (const form of forms) {
      const was = await box.find('draft', keyOf(form));
      if (!was) continue;
      if (Date.now() - was.at > 30 * box.DAY) await box.unkeep(was.id);
      else if (JSON.stringify(was.values) !== JSON.stringify(typed(form))) { restore(form, was.values); offer(form, was); }
    }
  };

  // Photos are made small on the phone; drawing them anew leaves place and maker behind.
  const shrink = async file => {
    if (!file.type.startsWith('image/') || file.type === 'image/svg+xml') return file;
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    for (let side = 1600, quality = .8; ; side *= .8, quality = Math.max(.5, quality - .08)) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height));
      const canvas = make('canvas', { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      const small = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
      if (small.size <= 3e5 || side < 300) { picture.close(); return new File([small], 'foto.jpg', { type: 'image/jpeg' }); }
    }
  };
  const photo = input => input.addEventListener('change', async () => {
    const chosen = new DataTransfer();
    try {
      for (const file of input.files) chosen.items.add(await shrink(file));
      input.files = chosen.files;
    } catch { /* a picture this browser cannot draw goes as it is; the server looks at it */ }
  });

  // Forms that are queued: what the tap wrote is safe before anything is sent.
  const attend = form => form.querySelector('[data-outbox-state]');
  const show = (form, state, text) => {
    form.dataset.state = state;
    const place = attend(form);
    if (place) place.textContent = text;
  };
  const stateWords = item => ({
    ready: () => say('state.ready', when(item.at)), sent: () => say('state.sent', when(item.sentAt)),
    refused: () => say('state.refused', item.words), conflict: () => say('state.conflict')
  })[item.state]();
  const full = why => { if (why && why.name === 'QuotaExceededError') banner('warn', say('full')); };
  const queue = async (form, submitter) => {
    const data = new FormData(form, submitter), fields = {}, files = [], labels = {};
    for (const [name, value] of data) {
      if (name.startsWith('_')) continue;
      if (value instanceof File) { if (value.size) files.push({ name, file: await shrink(value).catch(() => value) }); }
      else (fields[name] ||= []).push(value);
    }
    for (const el of form.elements) {
      const label = el.dataset.label || el.closest('fieldset')?.querySelector('legend')?.textContent || el.labels?.[0]?.textContent;
      if (label && fields[el.name]) labels[el.name] = label.trim();
    }
    const key = keyOf(form), version = field(form, '_versi');
    // A tap before the last one was even tried replaces it; afterwards nobody knows, and a new one builds on it.
    const former = (await box.all()).filter(i => i.key === key && !['sent'].includes(i.state)).pop();
    if (former && (!former.tried || former.state !== 'ready')) await box.drop(former.id);
    const item = {
      id: crypto.randomUUID(), kind: form.dataset.outbox, key, label: form.dataset.outboxLabel || document.title,
      path: location.pathname + location.search, at: box.now().toISOString(), fields, labels,
      long: [...form.elements].filter(el => el.tagName === 'TEXTAREA').map(el => el.name),
      version: former?.state === 'conflict' ? former.stored : version === '' ? null : Number(version), state: 'ready'
    };
    await box.put(item, files);
    form.dataset.noted = '';
    form.dispatchEvent(new Event('naungan:done'));
    return item;
  };
  addEventListener('submit', async e => {
    const form = e.target;
    if (!form.dataset.outbox || !self.crypto.subtle) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    if (form.dataset.busy) return;
    if (!form.noValidate && !form.reportValidity()) return;
    form.dataset.busy = '1';
    try {
      if (!await ready) throw 'key';
      show(form, 'ready', stateWords(await queue(form, e.submitter)));
      for (const fold of form.querySelectorAll('details[data-fold]')) fold.open = false;
      form.querySelectorAll('.notice').forEach(n => n.remove());
      count();
      deliver();
    } catch (why) {
      // Nothing can be kept here: the page sends it itself, as if there were no script.
      if (why === 'key' && !isShell && navigator.onLine) { form.dataset.outbox = ''; form.removeAttribute('data-outbox'); form.submit(); }
      else banner('warn', say(why === 'key' ? 'locked' : why?.name === 'QuotaExceededError' ? 'full' : 'unsaved'));
    } finally {
      delete form.dataset.busy;
    }
  }, true);
  const count = () => all('[data-count-noted]').forEach(place => {
    const forms = all('form[data-outbox]'), noted = forms.filter(f => 'noted' in f.dataset).length;
    place.textContent = noted;
    const bar = document.querySelector('[data-bar-noted]');
    if (bar) bar.value = noted;
  });
  const overlay = async forms => {
    const latest = new Map();
    for (const item of await box.all()) latest.set(item.key, item);
    for (const form of forms) {
      const item = latest.get(keyOf(form));
      if (!item) continue;
      const version = form.elements._versi;
      if (item.state === 'sent') {
        // A page drawn later than that knows better.
        if (!version || (version.value !== '' && Number(version.value) >= item.version)) continue;
        version.value = item.version;
      } else if (item.fields && !form.dataset.filled) {
        restore(form, item.fields);
        form.dataset.filled = '1';
      }
      form.dataset.noted = '';
      show(form, item.state, stateWords(item));
    }
    count();
  };

  // The line that is always there.
  const banner = (kind, text) => {
    const region = document.getElementById('pesan');
    if (region) region.replaceChildren(make('p', { className: 'notice ' + kind, textContent: text }));
  };
  const line = async () => {
    const places = all('[data-sync]');
    if (!places.length) return;
    const known = await ready;
    if (!known) {
      const locked = await box.waiting().catch(() => 0);
      places.forEach(p => { p.hidden = !locked; p.dataset.sync = 'warn'; p.textContent = locked ? say('locked', locked) : ''; });
      return;
    }
    const items = await box.all(), drafted = (await box.list('draft')).length;
    const by = state => items.filter(i => i.state === state);
    const waits = by('ready'), sent = by('sent').pop(), look = by('refused').length + by('conflict').length;
    const old = waits.concat(by('refused'), by('conflict')).find(i => box.now() - new Date(i.at) > box.DAY);
    const parts = [];
    if (look) parts.push(say('look', look));
    if (drafted) parts.push(say('draft', drafted));
    if (waits.length) parts.push(say('ready', waits.length));
    if (box.sending) parts.push(say('sending'));
    else if (waits.length && box.problem) parts.push(say('problem.' + box.problem));
    if (sent) parts.push(say('sent', when(sent.sentAt)));
    if (!navigator.onLine) parts.unshift(say('offline'));
    if (old) parts.push(say('old', day(old.at)));
    places.forEach(p => {
      p.hidden = false;
      p.dataset.sync = look || old ? 'warn' : waits.length || drafted ? 'wait' : 'calm';
      p.textContent = parts.join(' · ') || say('nothing');
    });
  };
  const refresh = later(async () => {
    await line().catch(() => {});
    const forms = all('form[data-outbox]');
    if (forms.length && await ready) await overlay(forms);
    await paint();
  });
  new BroadcastChannel('naungan').onmessage = refresh;

  // Sending: at once, when the network comes back, and again after a while.
  let wait = 5e3, timer;
  const deliver = async () => {
    clearTimeout(timer);
    if (!await ready) return;
    const slow = setTimeout(refresh, 5e3);
    try {
      await box.send();
      wait = 5e3;
    } catch (why) {
      if (why === 'session') banner('warn', say('problem.session'));
      wait = Math.min(wait * 2, 3e5);
      if (why !== 'session') timer = setTimeout(deliver, wait);
      navigator.serviceWorker?.ready.then(worker => worker.sync?.register('kirim')).catch(() => {});
    } finally {
      clearTimeout(slow);
      refresh();
    }
  };
  addEventListener('online', () => { wait = 5e3; deliver(); });
  addEventListener('offline', refresh);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    const root = document.querySelector('[data-today]');
    if (root && root.dataset.today !== box.today() && !isShell && navigator.onLine && root.hasAttribute('data-offline')) location.reload();
    else deliver();
  });

  // The page of what waits.
  const paint = async () => {
    const place = document.querySelector('[data-outbox-list]');
    if (!place) return;
    if (!await ready) { place.replaceChildren(make('p', { className: 'notice', textContent: say('list.locked') })); return; }
    const items = (await box.all()).reverse(), drafted = await box.list('draft');
    const group = (name, cards) => cards.length ? make('section', {}, make('h2', { textContent: say('list.' + name, cards.length) }),
      make('ul', { className: 'cards outbox' }, ...cards)) : null;
    const open = document.activeElement?.closest('[data-item]')?.dataset.item;
    if (open && place.querySelector('[data-item="' + open + '"] textarea')) return;
    place.replaceChildren(...[
      group('look', items.filter(i => i.state === 'refused' || i.state === 'conflict').map(card)),
      group('draft', drafted.map(draftCard)),
      group('ready', items.filter(i => i.state === 'ready').map(card)),
      group('sent', items.filter(i => i.state === 'sent').map(card))
    ].filter(Boolean));
    if (!place.children.length) place.append(make('p', { className: 'empty', textContent: say('nothing') }));
    all('[data-outbox-tool]').forEach(t => { t.hidden = false; });
  };
  const button = (text, kind, onclick) => make('button', { type: 'button', className: kind, textContent: say(text), onclick });
  const draftCard = draft => make('li', {}, make('b', { textContent: draft.label }), make('small', { textContent: when(draft.at) }),
    make('div', { className: 'row' }, make('a', { className: 'button second', href: draft.path, textContent: say('open') }),
      button('discard', 'quiet', async () => { if (confirm(say('sure'))) { await box.unkeep(draft.id); refresh(); } })));
  const again = async (item, version) => {
    const { size, differences, words: told, stored, ...rest } = item;
    await box.change({ ...rest, state: 'ready', version: version === undefined ? rest.version : version });
    deliver();
  };
  const remove = item => button('remove', 'quiet', async () => { if (confirm(say('sure'))) { await box.drop(item.id); refresh(); } });
  const edit = (item, name) => {
    const area = make(item.long?.includes(name) ? 'textarea' : 'input', { 'aria-label': item.labels?.[name] || name, rows: 4 });
    if (/^\d{4}-\d\d-\d\d$/.test(item.fields[name]?.[0] || '')) area.type = 'date';
    area.value = item.fields[name]?.[0] || '';
    area.addEventListener('input', () => { item.fields[name] = [area.value]; });
    area.addEventListener('change', async () => { const { size, ...rest } = item; await box.change(rest); });
    return area;
  };
  const card = item => {
    const parts = [make('b', { textContent: item.label }), make('small', { textContent: stateWords(item) })];
    if (item.state === 'conflict') {
      const rows = item.differences.filter(d => d.stored !== d.mine).map(d => {
        const area = item.fields[d.name] && item.long?.includes(d.name) ? edit(item, d.name) : null;
        return make('tr', {}, make('th', { scope: 'row', textContent: d.label }),
          make('td', { 'data-label': say('stored'), textContent: d.stored || '–' }),
          make('td', { 'data-label': say('mine') }, area || d.mine || '–', area && d.stored ? button('join', 'quiet', () => {
            area.value = d.stored + '\n' + area.value;
            area.dispatchEvent(new Event('input'));
            area.dispatchEvent(new Event('change'));
          }) : null));
      });
      parts.push(make('div', { className: 'table' }, make('table', { className: 'cards' }, make('thead', {}, make('tr', {},
        make('th', { textContent: say('field') }), make('th', { textContent: say('stored') }), make('th', { textContent: say('mine') }))),
        make('tbody', {}, ...rows))));
      parts.push(make('div', { className: 'row' }, button('use.mine', '', () => again(item, item.stored)),
        button('use.stored', 'second', async () => { if (confirm(say('sure.stored'))) { await box.drop(item.id); refresh(); } })));
    } else if (item.state === 'refused') {
      const fields = Object.keys(item.fields).filter(n => item.labels?.[n] && (item.long?.includes(n) || /^\d{4}-\d\d-\d\d$/.test(item.fields[n][0])));
      for (const name of fields) parts.push(make('label', {}, item.labels[name], edit(item, name)));
      parts.push(make('div', { className: 'row' }, button('again', '', () => again(item)),
        make('a', { className: 'button second', href: item.path, textContent: say('open') }), remove(item)));
    } else {
      parts.push(make('div', { className: 'row' }, make('a', { className: 'button quiet', href: item.state === 'sent' && item.href || item.path, textContent: say('open') }),
        item.state === 'ready' ? remove(item) : null));
    }
    return make('li', { 'data-item': item.id, 'data-state': item.state }, ...parts);
  };
  const tools = () => {
    document.querySelector('[data-outbox-tool=send]')?.addEventListener('click', deliver);
    document.querySelector('[data-outbox-tool=save]')?.addEventListener('click', async () => {
      const link = make('a', { href: URL.createObjectURL(await box.save()), download: 'naungan-' + box.today() + '.json' });
      link.click();
      URL.revokeObjectURL(link.href);
    });
    document.querySelector('[data-outbox-tool=load]')?.addEventListener('change', async e => {
      try {
        banner('', say('loaded', await box.load(e.target.files[0])));
        deliver();
      } catch { banner('warn', say('load.other')); }
      e.target.value = '';
    });
  };

  // Copies of pages: what the server drew, locked like everything else; drawn again when there is no network.
  const place = () => location.pathname;
  const snapshot = async () => {
    if (isShell || outcome !== 'FINE' || !document.querySelector('[data-offline]') || location.search || !await ready) return;
    await box.keep('page', place(), { ...page, path: place() });
    for (const old of (await box.list('page')).slice(20)) await box.unkeep(old.id);
  };
  const roll = () => {
    const root = document.querySelector('[data-offline][data-today]'), now = box.today();
    if (!root || root.dataset.today === now) return;
    root.dataset.today = now;
    all('input[data-today]').forEach(i => { i.value = now; });
    all('time[data-today]').forEach(t => {
      t.textContent = new Date(now + 'T12:00').toLocaleDateString(html.lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    });
    for (const form of all('form[data-outbox]')) {
      delete form.dataset.noted;
      delete form.dataset.state;
      form.querySelectorAll('[checked]').forEach(c => { c.removeAttribute('checked'); c.checked = false; });
      form.querySelectorAll('textarea').forEach(t => { t.value = t.defaultValue = ''; });
      if (form.elements._versi) form.elements._versi.value = '';
      if (attend(form)) attend(form).textContent = '';
    }
  };
  const redraw = async () => {
    if (!isShell || place() === '/luring' || place() === '/kiriman' || !await ready) return;
    const was = await box.find('page', place());
    if (!was) {
      const pages = document.querySelector('[data-kept-pages]');
      const found = await box.list('page');
      if (pages && found.length) {
        pages.hidden = false;
        pages.append(make('ul', {}, ...found.map(p => make('li', {}, make('a', { href: p.path, textContent: p.title.split(' – ')[0] + ', ' + when(p.at) })))));
      }
      return;
    }
    document.title = was.title;
    html.lang = was.lang;
    for (const [name, value] of Object.entries(was.data)) if (name !== 'words' || !words.nothing) body.dataset[name] = value;
    body.className = '';
    body.innerHTML = was.markup;
    roll();
    banner('', say('copy', when(was.at)));
    document.dispatchEvent(new CustomEvent('naungan:page'));
  };

  const wire = async () => {
    const forms = all('form[data-keep], form[data-outbox]');
    forms.forEach(drafting);
    all('input[type=file][accept^="image"]').forEach(photo);
    tools();
    await drafts(forms);
    refresh();
  };
  (async () => {
    await redraw();
    await wire();
    snapshot().catch(() => {});
    deliver();
  })();

  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => {});
})();
