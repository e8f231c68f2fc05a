// Every page of somebody signed in: the key of this phone's queue, drafts of every form, and the line that tells what waits.
// queue.js and waiting.js add what only some pages need, through self.phone.
(() => {
  'use strict';
  const body = document.body, box = self.outbox, html = document.documentElement;
  const page = { title: document.title, lang: html.lang, markup: body.innerHTML, data: { ...body.dataset } };
  let words = JSON.parse(body.dataset.words || '{}');
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
    if (phone.grow) phone.grow(form, values);
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

  const full = why => { if (why && why.name === 'QuotaExceededError') banner('warn', say('full')); };

  // Drafts: every form, at every key, until the server has taken it or thirty days are over.
  const PENDING = 'terkirim?', FAILED = 'gagal';
  const drafting = form => {
    const key = keyOf(form);
    const label = form.dataset.outboxLabel || (document.querySelector('h1') || {}).textContent || document.title;
    const save = () => ready.then(known => known && box.keep('draft', key, { key, label, path: location.pathname + location.search, values: typed(form) }))
      .catch(full);
    // At once, for the tab may be gone the next moment; while one is being written the next one waits.
    let busy = null, more = false;
    const soon = () => {
      if (busy) { more = true; return; }
      busy = save().then(() => { busy = null; if (more) { more = false; soon(); } });
    };
    form.addEventListener('input', e => { if (!['file', 'search'].includes(e.target.type)) soon(); });
    form.addEventListener('naungan:done', async () => {
      more = false;
      await busy;
      const was = await box.find('draft', key);
      if (was) box.unkeep(was.id);
    });
    form.addEventListener('submit', () => {
      if (form.dataset.outbox) return;
      soon();
      sessionStorage.setItem(PENDING, key);
    });
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
      // What was typed before this script was here is kept from now on.
      if (!was && [...form.elements].some(el => kept(el) && /^text/.test(el.type) && el.value !== el.defaultValue)) form.dispatchEvent(new Event('input'));
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

  // The line that is always there.
  const banner = (kind, text, action) => {
    const region = document.getElementById('pesan');
    if (region) region.replaceChildren(make('p', { className: 'notice ' + kind }, text, action));
  };
  const line = async () => {
    const places = all('[data-sync]');
    if (!places.length) return;
    await ready;
    if (!await box.key()) {
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
    else if (waits.length && box.problem && navigator.onLine) parts.push(say('problem.' + box.problem));
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
    if (forms.length && phone.overlay && await ready) await phone.overlay(forms);
    if (phone.paint) await phone.paint();
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
      if (why === 'session') banner('warn', say('problem.session'), make('a', {
        className: 'button', href: '/masuk?lanjut=' + encodeURIComponent(location.pathname + location.search), textContent: say('signin') }));
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

  const wire = async () => {
    const forms = all('form[data-keep], form[data-outbox]');
    forms.forEach(drafting);
    all('input[type=file][accept^="image"]').forEach(photo);
    await drafts(forms);
    refresh();
  };
  const phone = self.phone = { page, say, make, all, when, day, field, restore, keyOf, shrink, banner, refresh, deliver, ready, isShell, outcome,
    speak: text => { words = JSON.parse(text); } };
  // Called once the scripts of this page are all there.
  phone.begin = async () => {
    if (phone.redraw) await phone.redraw();
    await wire();
    if (phone.snapshot) phone.snapshot().catch(() => {});
    deliver();
  };

  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => {});
})();
