// What the pages gain when scripts run; every page also works without.
(() => {
  'use strict';
  const body = document.body, words = JSON.parse(body.dataset.words || '{}');
  const cookie = name => decodeURIComponent((document.cookie.match('(?:^|; )' + name + '=([^;]*)') || [, ''])[1]);
  const each = (root, selector, act) => {
    if (root.matches && root.matches(selector)) act(root);
    root.querySelectorAll(selector).forEach(act);
  };

  // Pages that ask for parts of themselves get htmx, once they stand; the others never load it.
  const { htmx: htmxAt, morph: morphAt } = document.querySelector('script[data-htmx]').dataset;
  const script = src => new Promise(done => {
    const s = document.createElement('script');
    s.src = src;
    s.onload = done;
    document.head.append(s);
  });
  const htmxHere = new Promise(done => {
    const fetchIt = async () => {
      if (!document.querySelector('[data-hx-get],[data-hx-post]')) return;
      await script(htmxAt);
      if (document.querySelector('[data-hx-ext]')) await script(morphAt);
      done();
      // Whoever typed before it was there is answered too.
      document.querySelectorAll('input').forEach(input => {
        const typed = input.value;
        if (typed === input.defaultValue || !['text', 'search'].includes(input.type) || !input.closest('[data-hx-get],[data-hx-post]')) return;
        for (const text of ['', typed]) { input.value = text; input.dispatchEvent(new Event('input', { bubbles: true })); }
      });
    };
    // htmx looks at the page only when it comes before or after this moment, not in it.
    if (document.readyState === 'complete') fetchIt();
    else addEventListener('load', () => setTimeout(fetchIt));
  });

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
  addEventListener('htmx:sendError', () => say(words.unreached));
  addEventListener('htmx:responseError', e => {
    if (e.detail.xhr.status === 401) location.reload();
    else say(words.failed);
  });
  addEventListener('htmx:afterRequest', e => { if (e.detail.successful) say(''); });

  // One tap is one submission.
  addEventListener('submit', e => {
    const form = e.target;
    if (form.method !== 'post' || e.defaultPrevented) return;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = '1';
    form.querySelectorAll('button').forEach(b => b.setAttribute('aria-disabled', 'true'));
    // A network that lies is told, and the button works again.
    setTimeout(() => { release(form); say(words.slow); }, 8e3);
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
    part.classList.remove('later');
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
    open.setAttribute('aria-label', words.pick + ' ' + (document.querySelector('label[for="' + input.id + '"]') || {}).textContent);
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
    // At once, and then at most every three seconds however much is told.
    const changed = e => {
      if (stream.timer) return;
      stream.timer = setTimeout(() => {
        stream.timer = 0;
        stream.shown = Date.now();
        followers().forEach(f => htmx.trigger(f, e.type));
      }, Math.max(100, (stream.shown || 0) + 3000 - Date.now()));
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
    htmxHere.then(open);
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

  // On a narrow screen the row of tabs is moved along to the current one.
  const along = tab => {
    const row = tab.closest('.tabs');
    row.scrollLeft += tab.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - tab.offsetWidth) / 2;
  };

  // A table wider than its place can be moved along by the keyboard as well.
  const wide = table => {
    if (table.scrollWidth <= table.clientWidth || table.querySelector('a, button, input, select') || table.hasAttribute('tabindex')) return;
    table.tabIndex = 0;
    table.setAttribute('role', 'group');
    table.setAttribute('aria-label', table.querySelector('caption')?.textContent || document.title);
  };

  // A drawing as a picture to pass on: <figure data-picture="name">; the words stand on <body>.
  const picture = figure => {
    const svg = figure.querySelector('svg');
    if (!svg || figure.querySelector('[data-save]')) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'second', textContent: words.picture });
    button.dataset.save = '';
    button.onclick = () => {
      const copy = svg.cloneNode(true);
      const box = svg.viewBox.baseVal;
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      copy.setAttribute('font-family', 'sans-serif');
      copy.setAttribute('width', box.width);
      copy.setAttribute('height', box.height);
      const image = new Image();
      image.onload = () => {
        const more = Math.max(1, Math.min(4, 1600 / box.width));
        const canvas = Object.assign(document.createElement('canvas'), { width: box.width * more, height: box.height * more });
        const pen = canvas.getContext('2d');
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.drawImage(image, 0, 0, canvas.width, canvas.height);
        const link = Object.assign(document.createElement('a'), { download: figure.dataset.picture + '.png', href: canvas.toDataURL('image/png') });
        link.click();
      };
      image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(copy));
    };
    figure.append(button);
  };

  const wire = root => {
    each(root, '.table', wide);
    each(root, '.tabs [aria-current]', along);
    each(root, '[data-copy]', copy);
    each(root, '[data-date]', calendar);
    each(root, '[data-live]', live);
    each(root, '[data-picture]', picture);
    each(root, '[data-print]', button => {
      button.hidden = false;
      button.addEventListener('click', () => print());
    });
    each(root, 'form', form => {
      if (form.querySelector('[data-shown-when]')) {
        conditions(form);
        form.addEventListener('input', () => conditions(form));
        form.addEventListener('naungan:filled', () => conditions(form));
      }
    });
  };
  wire(document);
  addEventListener('htmx:load', e => { if (e.target !== body) wire(e.target); });
  document.addEventListener('naungan:page', () => wire(body));

  // Coming back with the back button after signing out must show nothing; ask the server again.
  addEventListener('pageshow', e => { if (e.persisted) location.reload(); });
  addEventListener('pagehide', () => streams.forEach(s => s.stop()));
  // Only one menu is open, and Escape closes it.
  addEventListener('keydown', e => {
    const menu = e.key === 'Escape' && document.querySelector('.bar details[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });
  if (self.phone) phone.begin();
})();
