// What the pages gain when scripts run; every page also works without.
(() => {
  'use strict';
  const body = document.body, words = body.dataset;
  const cookie = name => decodeURIComponent((document.cookie.match('(?:^|; )' + name + '=([^;]*)') || [, ''])[1]);
  const each = (root, selector, act) => {
    if (root.matches && root.matches(selector)) act(root);
    root.querySelectorAll(selector).forEach(act);
  };

  // htmx sends the token the cookie holds; pages may be older than the token.
  addEventListener('htmx:configRequest', e => {
    e.detail.headers['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN');
    // An address to share names only the filters that are set.
    if (e.target.matches('.filters')) {
      for (const [name, value] of [...e.detail.formData]) if (value === '') e.detail.formData.delete(name);
    }
  });

  // A request that did not arrive is said in words.
  const say = text => {
    const region = document.getElementById('pesan');
    if (!region) return;
    region.replaceChildren();
    if (text) {
      const p = document.createElement('p');
      p.className = 'notice warn';
      p.textContent = text;
      region.append(p);
    }
  };
  addEventListener('htmx:sendError', () => say(words.wordsOffline));
  addEventListener('htmx:responseError', e => {
    if (e.detail.xhr.status === 401) location.reload();
    else say(words.wordsFailed);
  });
  addEventListener('htmx:afterRequest', e => { if (e.detail.successful) say(''); });

  // Typed text stays in this tab until the server has taken it.
  const PREFIX = 'ketikan:', PENDING = PREFIX + '?', FAILED = PREFIX + '-', OWNER = PREFIX + '!', HOUR = 3600e3;
  const store = sessionStorage;
  const forget = test => Object.keys(store).filter(k => k.startsWith(PREFIX) && test(k)).forEach(k => store.removeItem(k));
  const keyOf = form => PREFIX + form.dataset.keep + '@' + new URL(form.action).pathname;
  const kept = el => el.name && !el.name.startsWith('_') && !('private' in el.dataset)
    && !['hidden', 'password', 'file', 'submit', 'button'].includes(el.type);
  const typed = form => {
    const out = {};
    for (const el of form.elements) {
      if (!kept(el)) continue;
      if (el.type === 'radio' || el.type === 'checkbox') {
        if (el.checked) (out[el.name] ||= []).push(el.value);
        else out[el.name] ||= [];
      } else out[el.name] = [el.value];
    }
    return out;
  };
  const restore = (form, values) => {
    for (const el of form.elements) {
      const was = kept(el) && values[el.name];
      if (!was) continue;
      if (el.type === 'radio' || el.type === 'checkbox') el.checked = was.includes(el.value);
      else if (el.tagName !== 'SELECT' || [...el.options].some(o => o.value === was[0])) el.value = was[0];
    }
  };
  const offer = (form, key) => {
    const p = document.createElement('p'), drop = document.createElement('button');
    p.className = 'notice';
    p.setAttribute('role', 'status');
    p.append(words.wordsRestored + ' ');
    drop.type = 'button';
    drop.className = 'quiet';
    drop.textContent = words.wordsDiscard;
    drop.onclick = () => { store.removeItem(key); form.reset(); p.remove(); conditions(form); };
    p.append(drop);
    form.prepend(p);
  };

  if (words.who) {
    if (store.getItem(OWNER) && store.getItem(OWNER) !== words.who) forget(() => true);
    store.setItem(OWNER, words.who);
  }
  // A submission that failed (the session was over, the database away) leaves its text for the form's next opening.
  if (words.outcome === 'FAILED' && store.getItem(PENDING)) {
    store.setItem(FAILED, '1');
    each(document, 'main form', form => form.addEventListener('submit', () => store.removeItem(FAILED)));
  }
  if (words.outcome === 'FINE' && words.who) {
    const done = store.getItem(PENDING);
    const stillAsked = store.getItem(FAILED) && [...document.querySelectorAll('form[data-keep]')].some(form => keyOf(form) === done);
    if (done && !stillAsked) store.removeItem(done);
    store.removeItem(PENDING);
    store.removeItem(FAILED);
  }
  each(document, 'form[data-sign-out]', form => form.addEventListener('submit', () => forget(() => true)));

  const keep = form => {
    const key = keyOf(form);
    let timer;
    const save = () => store.setItem(key, JSON.stringify({ at: Date.now(), values: typed(form) }));
    if (words.outcome === 'FINE') {
      const was = JSON.parse(store.getItem(key) || 'null');
      if (was && Date.now() - was.at > HOUR) store.removeItem(key);
      else if (was && JSON.stringify(was.values) !== JSON.stringify(typed(form))) { restore(form, was.values); offer(form, key); }
    }
    form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(save, 300); });
    form.addEventListener('submit', () => { clearTimeout(timer); save(); store.setItem(PENDING, key); });
  };

  // One tap is one submission.
  addEventListener('submit', e => {
    const form = e.target;
    if (form.method !== 'post' || e.defaultPrevented) return;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = '1';
    form.querySelectorAll('button').forEach(b => b.setAttribute('aria-disabled', 'true'));
    setTimeout(() => release(form), 15e3);
  });
  const release = form => {
    delete form.dataset.sent;
    form.querySelectorAll('button').forEach(b => b.removeAttribute('aria-disabled'));
  };

  // Questions that depend on another answer.
  const conditions = form => each(form, '[data-shown-when]', part => {
    const [name, values] = part.dataset.shownWhen.split('=');
    const given = [...form.elements].filter(el => el.name === name && (el.checked || !['radio', 'checkbox'].includes(el.type)));
    part.hidden = !given.some(el => values.split('|').includes(el.value));
  });

  // The browser's calendar beside a date that can also be typed.
  const calendar = input => {
    const box = document.createElement('div'), pick = document.createElement('input'), open = document.createElement('button');
    box.className = 'date';
    pick.type = 'date';
    pick.tabIndex = -1;
    pick.setAttribute('aria-hidden', 'true');
    open.type = 'button';
    open.className = 'second';
    open.setAttribute('aria-label', words.wordsPick + ' ' + (document.querySelector('label[for="' + input.id + '"]') || {}).textContent);
    open.innerHTML = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6h16v15H4zM4 10.5h16M8.5 3v5M15.5 3v5"/></svg>';
    open.onclick = () => {
      const was = input.value.match(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/);
      if (was) pick.value = was[3] + '-' + was[2].padStart(2, '0') + '-' + was[1].padStart(2, '0');
      pick.showPicker();
    };
    pick.onchange = () => {
      input.value = pick.value.split('-').reverse().join('-');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.focus();
    };
    input.before(box);
    box.append(input, open, pick);
  };

  // Parts of a page that follow the server: <div data-live="/dasbor/perubahan" hx-get=… hx-trigger="perubahan">.
  const streams = new Map();
  const live = element => {
    const address = element.dataset.live;
    if (streams.has(address)) return;
    const stream = { wait: 1000 };
    streams.set(address, stream);
    const followers = () => document.querySelectorAll('[data-live="' + CSS.escape(address) + '"]');
    const state = lost => document.querySelectorAll('[data-live-state]').forEach(s => {
      s.classList.toggle('lost', lost);
      s.textContent = lost ? s.dataset.lost : s.dataset.liveState;
    });
    const changed = e => {
      clearTimeout(stream.timer);
      stream.timer = setTimeout(() => followers().forEach(f => htmx.trigger(f, e.type)), 100);
    };
    const open = () => {
      const source = stream.source = new EventSource(address);
      source.onopen = () => {
        state(false);
        if (stream.lost) changed({ type: element.dataset.liveEvent || 'perubahan' });
        stream.lost = false;
        stream.wait = 1000;
      };
      source.onerror = () => {
        source.close();
        stream.lost = true;
        state(true);
        stream.again = setTimeout(open, stream.wait + Math.random() * 500);
        stream.wait = Math.min(stream.wait * 2, 30e3);
      };
      (element.dataset.liveEvent || 'perubahan').split(' ').forEach(name => source.addEventListener(name, changed));
    };
    stream.stop = () => { clearTimeout(stream.again); if (stream.source) stream.source.close(); };
    open();
  };

  // A link to pass on; without a script it is selected by hand.
  const copy = button => {
    button.hidden = false;
    button.onclick = async () => {
      const input = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(input.value);
      } catch {
        input.select();
        document.execCommand('copy');
      }
      button.textContent = button.dataset.copied;
    };
  };

  const wire = root => {
    each(root, '[data-copy]', copy);
    each(root, 'form[data-keep]', keep);
    each(root, '[data-date]', calendar);
    each(root, '[data-live]', live);
    each(root, '[data-print]', button => {
      button.hidden = false;
      button.addEventListener('click', () => print());
    });
    each(root, 'form', form => {
      if (form.querySelector('[data-shown-when]')) {
        conditions(form);
        form.addEventListener('input', () => conditions(form));
      }
    });
  };
  wire(document);
  addEventListener('htmx:load', e => { if (e.target !== body) wire(e.target); });

  // Coming back with the back button after signing out must show nothing; ask the server again.
  addEventListener('pageshow', e => { if (e.persisted) location.reload(); });
  addEventListener('pagehide', () => streams.forEach(s => s.stop()));
  // Only one menu is open, and Escape closes it.
  addEventListener('keydown', e => {
    const menu = e.key === 'Escape' && document.querySelector('.bar details[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });
})();
