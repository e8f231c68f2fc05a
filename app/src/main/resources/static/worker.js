// The service worker: browser files and one empty page are kept; pages with anybody's data never are.
(() => {
  'use strict';
  const SHELL = '/luring', HELP = '/nomor-darurat', NAME = 'naungan-' + KEPT.join().split('').reduce((h, c) => (h * 31 + c.charCodeAt(0)) | 0, 7);
  const PATIENCE = 8e3;

  addEventListener('install', e => {
    e.waitUntil(caches.open(NAME)
      .then(cache => cache.addAll([SHELL, HELP, ...KEPT].map(address => new Request(address, { credentials: 'omit' }))))
      .then(() => skipWaiting()));
  });
  addEventListener('activate', e => {
    e.waitUntil(caches.keys()
      .then(names => Promise.all(names.filter(n => n !== NAME).map(n => caches.delete(n))))
      .then(() => clients.claim()));
  });

  const shell = async () => (await caches.match(SHELL)) || Response.error();
  const soon = async request => {
    let timer;
    const late = new Promise((_, fail) => { timer = setTimeout(fail, PATIENCE); });
    try {
      return await Promise.race([fetch(request), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  // Numbers to call for help: the newest there are, and the kept ones where there is no network.
  const numbers = async request => {
    try {
      const answer = await soon(request);
      if (answer.status !== 200) throw answer.status;
      if (new URL(request.url).search === '') (await caches.open(NAME)).put(HELP, answer.clone());
      return answer;
    } catch {
      return (await caches.match(HELP)) || shell();
    }
  };
  const page = async request => {
    try {
      const answer = await soon(request);
      return request.method === 'GET' && [502, 503, 504].includes(answer.status) ? await shell() : answer;
    } catch {
      return shell();
    }
  };
  addEventListener('fetch', e => {
    const address = new URL(e.request.url);
    if (address.origin !== location.origin) return;
    if (e.request.mode === 'navigate' && address.pathname === HELP) {
      e.respondWith(numbers(e.request));
    } else if (e.request.mode === 'navigate') {
      // A form on a dead line ends on a page that says so; it may take longer than opening one.
      e.respondWith(e.request.method === 'GET' ? page(e.request) : fetch(e.request).catch(shell));
    } else if (e.request.method === 'GET' && KEPT.includes(address.pathname)) {
      e.respondWith(caches.match(e.request, { ignoreVary: true }).then(kept => kept || fetch(e.request)));
    }
  });
  addEventListener('sync', e => { if (e.tag === 'kirim') e.waitUntil(outbox.send()); });
})();
