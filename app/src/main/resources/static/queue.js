// Forms that are queued (data-outbox): what a tap wrote is safe on the phone before anything is sent; and pages (data-offline)
// that open again without a network.
(() => {
  'use strict';
  const { page, say, make, all, when, field, restore, keyOf, shrink, banner, deliver, ready, isShell, outcome } = phone, box = outbox;

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
    // Of some forms every tap is a thing of its own: a second visit of the same day does not replace the first.
    const many = 'outboxMany' in form.dataset, key = many ? form.dataset.last = crypto.randomUUID() : keyOf(form), version = field(form, '_versi');
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
  // A row more or less, also without a network: the last row again, under the next number and without its answers.
  const reshape = (form, button) => {
    const rows = button.closest('fieldset.rows');
    if (!rows || !form.dataset.outbox) return false;
    const all = rows.querySelectorAll(':scope > fieldset.section'), last = all[all.length - 1];
    if (button.name === '_hapus') {
      const row = button.closest('fieldset.section');
      if (all.length > 1) row.remove();
      else row.querySelectorAll('input, select, textarea').forEach(el => { if (el.type === 'radio' || el.type === 'checkbox') el.checked = false; else el.value = ''; });
    } else {
      const was = last.querySelector('[name="_hapus"]').value, number = Number(was.match(/\[(\d+)\]$/)[1]);
      const next = was.replace(/\[\d+\]$/, '[' + (number + 1) + ']'), copy = last.cloneNode(true), id = last.id, nextId = id.replace(/\d+(?=\D*$)/, number + 1);
      for (const el of [copy, ...copy.querySelectorAll('*')]) {
        for (const a of [...el.attributes]) a.value = a.value.replaceAll(was, next).replaceAll(id, nextId);
        if (el.matches('input, select, textarea')) { if (el.type === 'radio' || el.type === 'checkbox') el.checked = false; else el.value = ''; }
      }
      for (const words of copy.querySelectorAll('legend, [name="_hapus"]')) words.textContent = words.textContent.replace(/\d+/, n => Number(n) + 1);
      last.after(copy);
      copy.focus();
    }
    form.dispatchEvent(new Event('input'));
    return true;
  };
  // A long list of names grows shorter while one types; of some questions one answer must be tapped before anything is kept.
  const lacking = form => form.querySelectorAll('fieldset[data-need]').forEach(f =>
    f.querySelector('input').setCustomValidity(f.querySelector(':checked') ? '' : f.dataset.need));
  addEventListener('input', e => {
    if (!e.target.matches?.('[data-sift]')) return;
    const words = e.target.value.toLowerCase();
    e.target.closest('fieldset').querySelectorAll('.scroll label').forEach(l => {
      l.hidden = !l.textContent.toLowerCase().includes(words) && !l.querySelector(':checked');
    });
    e.stopPropagation();
  }, true);
  addEventListener('change', e => e.target.closest?.('fieldset[data-need]')?.querySelector('input').setCustomValidity(''));
  addEventListener('submit', async e => {
    const form = e.target;
    const pressed = e.submitter?.name;
    if (pressed === '_tambah' || pressed === '_hapus') {
      if (reshape(form, e.submitter)) { e.preventDefault(); e.stopImmediatePropagation(); }
      return;
    }
    if (!form.dataset.outbox || !self.crypto.subtle || pressed === '_cari') return;
    e.preventDefault();
    e.stopImmediatePropagation();
    if (form.dataset.busy) return;
    lacking(form);
    if (!form.noValidate && !form.reportValidity()) return;
    form.dataset.busy = '1';
    try {
      if (!await ready) throw 'key';
      const item = await queue(form, e.submitter);
      show(form, 'ready', stateWords(item));
      for (const fold of form.querySelectorAll('details[data-fold]')) fold.open = false;
      form.querySelectorAll('.notice').forEach(n => n.remove());
      count();
      const sending = deliver();
      if ('outboxNext' in form.dataset && !isShell) {
        // A form of several pages goes on by itself when the server has taken this one.
        await sending;
        const now = (await box.all()).find(i => i.id === item.id);
        if (now?.state === 'sent') location.assign(now.href);
        else if ('outboxMany' in form.dataset) form.reset();
      } else if ('outboxMany' in form.dataset) form.reset();
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
      const item = latest.get(form.dataset.last || keyOf(form));
      if (!item) continue;
      if (form.dataset.last) { show(form, item.state, stateWords(item)); continue; }
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

  // Copies of pages: what the server drew, locked like everything else; drawn again when there is no network.
  const snapshot = async () => {
    // Of the pages with a choice in their address only those of another home: yesterday is not written about without a network.
    if (isShell || outcome !== 'FINE' || !document.querySelector('[data-offline]') || /^\?(?!lks=[\w-]+$)/.test(location.search) || !await ready) return;
    const path = location.pathname + location.search;
    await box.keep('page', path, { ...page, path });
    for (const old of (await box.list('page')).slice(20)) await box.unkeep(old.id);
  };
  const roll = () => {
    const root = document.querySelector('[data-offline][data-today]'), now = box.today();
    if (!root || root.dataset.today === now) return;
    const typed = day => day.split('-').reverse().join('-');
    all('input[data-date]').forEach(i => { if (i.defaultValue === typed(root.dataset.today)) i.value = i.defaultValue = typed(now); });
    root.dataset.today = now;
    all('input[data-today]').forEach(i => { i.value = now; });
    all('time[data-today]').forEach(t => {
      t.textContent = new Date(now + 'T12:00').toLocaleDateString(html.lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    });
    for (const form of all('form[data-outbox]')) {
      delete form.dataset.noted;
      delete form.dataset.state;
      form.classList.remove('odd');
      form.querySelectorAll('[checked]').forEach(c => { c.removeAttribute('checked'); c.checked = false; });
      // The ordinary answer of a day stands first, as the server draws it for a day nobody wrote about.
      form.querySelectorAll('fieldset[data-first]').forEach(f => { f.querySelector('input').checked = true; });
      form.querySelectorAll('textarea').forEach(t => { t.value = t.defaultValue = ''; });
      if (form.elements._versi) form.elements._versi.value = '';
      if (attend(form)) attend(form).textContent = '';
    }
  };

  // Takes the pages of a form along: fetched now, locked like the others, there without a network.
  all('[data-take-along]').forEach(button => {
    button.hidden = isShell || !navigator.onLine;
    button.addEventListener('click', async () => {
      button.disabled = true;
      if (!await ready) return banner('warn', say('locked'));
      for (const link of all(button.dataset.takeAlong)) {
        const answer = await fetch(link.href), read = new DOMParser().parseFromString(await answer.text(), 'text/html'), path = new URL(link.href).pathname;
        if (!answer.ok || !read.querySelector('[data-offline]')) continue;
        await box.keep('page', path, { title: read.title, lang: read.documentElement.lang, markup: read.body.innerHTML, data: { ...read.body.dataset }, path });
      }
      button.textContent = button.dataset.done;
    });
  });

  // As many rows as a draft has.
  const grow = (form, values) => form.querySelectorAll('[name="_tambah"]').forEach(button => {
    const most = Math.max(-1, ...Object.keys(values).filter(n => n.startsWith(button.value + '[')).map(n => parseInt(n.slice(button.value.length + 1))));
    for (let i = button.closest('fieldset').querySelectorAll(':scope > fieldset.section').length; i <= most; i++) if (!reshape(form, button)) return;
  });

  const sifts = () => all('[data-sift]').forEach(s => { s.hidden = false; });
  sifts();
  document.addEventListener('naungan:page', sifts);
  Object.assign(phone, { overlay, snapshot, roll, stateWords, grow });
})();
