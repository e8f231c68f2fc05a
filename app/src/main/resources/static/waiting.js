// The page of what waits on this phone, and what opens without a network: a kept copy of a page, drawn again.
(() => {
  'use strict';
  const { say, make, all, when, banner, refresh, deliver, ready, isShell, stateWords } = phone, box = outbox;
  const html = document.documentElement, body = document.body;

  // The page of what waits.
  const paint = async () => {
    const place = document.querySelector('[data-outbox-list]');
    if (!place) return;
    await ready;
    if (!await box.key()) { place.replaceChildren(make('p', { className: 'notice', textContent: say('list.locked') })); return; }
    const items = (await box.all()).reverse(), drafted = await box.list('draft');
    const group = (name, cards) => cards.length ? make('section', {}, make('h2', { textContent: say('list.' + name, cards.length) }),
      make('ul', { className: 'cards outbox' }, ...cards)) : null;
    const sent = done => done.length ? make('details', {}, make('summary', { textContent: say('list.sent', done.length) }),
      make('ul', {}, ...done.map(i => make('li', {}, make('a', { href: i.href || i.path, textContent: i.label }), ', ' + when(i.sentAt))))) : null;
    const open = document.activeElement?.closest('[data-item]')?.dataset.item;
    if (open && place.querySelector('[data-item="' + open + '"] textarea')) return;
    place.replaceChildren(...[
      group('look', items.filter(i => i.state === 'refused' || i.state === 'conflict').map(card)),
      group('draft', drafted.map(draftCard)),
      group('ready', items.filter(i => i.state === 'ready').map(card)),
      sent(items.filter(i => i.state === 'sent').slice(0, 20))
    ].filter(Boolean));
    if (!place.children.length) place.append(make('p', { className: 'empty', textContent: say('nothing') }));
    const unsent = items.filter(i => i.state !== 'sent');
    all('[data-outbox-tool]').forEach(tool => {
      const name = tool.dataset.outboxTool;
      tool.hidden = name === 'send' ? !unsent.some(i => i.state === 'ready') : name === 'save' && !unsent.length;
    });
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
      parts.push(make('div', { className: 'row' }, make('a', { className: 'button second', href: item.path, textContent: say('open') }), remove(item)));
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

  // Whose page it is stands in the locked copy, never in its title.
  const about = p => new DOMParser().parseFromString(p.markup, 'text/html').querySelector('[data-about]')?.dataset.about;
  const redraw = async () => {
    if (!isShell || location.pathname === '/luring' || location.pathname === '/kiriman' || !await ready) return;
    const was = await box.find('page', location.pathname + location.search);
    if (!was) {
      const pages = document.querySelector('[data-kept-pages]');
      const found = await box.list('page');
      // The icon on the home screen leads a caregiver to today's children, without a network too.
      if (location.pathname === '/' && found.length) { location.replace(found[0].path); return; }
      if (pages && found.length) {
        pages.hidden = false;
        pages.append(make('ul', {}, ...found.map(p => make('li', {}, make('a', { href: p.path, textContent: [p.title.split(' – ')[0], about(p), when(p.at)].filter(Boolean).join(', ') })))));
      }
      return;
    }
    document.title = was.title;
    html.lang = was.lang;
    Object.assign(body.dataset, was.data);
    phone.speak(was.data.words);
    body.className = '';
    body.innerHTML = was.markup;
    phone.roll();
    banner('', say('copy', when(was.at)));
    document.dispatchEvent(new CustomEvent('naungan:page'));
  };

  Object.assign(phone, { paint, redraw });
  tools();
})();
