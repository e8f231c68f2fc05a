// What was written on this phone and not yet sent: locked with the account's key in IndexedDB, sent when there is a network.
// Shared by the pages and the service worker; docs/decisions/0008 says why it is built so.
self.outbox = (() => {
  'use strict';
  const MOST = 50, TOGETHER = 25e4, DAY = 864e5, SENT_KEPT = 60;
  const news = new BroadcastChannel('naungan');
  let opened;
  const db = () => opened ||= new Promise((done, fail) => {
    const request = indexedDB.open('naungan', 1);
    request.onupgradeneeded = () => {
      const made = request.result;
      made.createObjectStore('keys', { keyPath: 'account' });
      made.createObjectStore('box', { keyPath: 'id' }).createIndex('account', 'account');
      made.createObjectStore('kept', { keyPath: 'id' }).createIndex('account', 'account');
      made.createObjectStore('meta');
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => { request.result.close(); opened = null; };
      done(request.result);
    };
    request.onerror = () => { opened = null; fail(request.error); };
  });
  const run = async (store, mode, work) => {
    const change = (await db()).transaction(store, mode, { durability: 'strict' });
    const request = work(change.objectStore(store));
    return new Promise((done, fail) => {
      change.oncomplete = () => done(request && request.result);
      change.onerror = change.onabort = () => fail(change.error);
    });
  };
  const meta = (name, value) => value === undefined
    ? run('meta', 'readonly', s => s.get(name)) : run('meta', 'readwrite', s => s.put(value, name));

  // The key: lent by the server to a session, never extractable, gone when the session is left.
  let mine;
  const key = async () => mine || (mine = (await run('keys', 'readonly', s => s.getAll()))[0]);
  const learn = async lent => {
    const raw = Uint8Array.from(atob(lent.key), c => c.charCodeAt(0));
    const made = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    await run('keys', 'readwrite', s => { s.clear(); return s.put({ account: lent.account, key: made }); });
    mine = { account: lent.account, key: made };
    await clock(lent.now);
    news.postMessage('key');
  };
  const forget = async () => {
    mine = null;
    await run('keys', 'readwrite', s => s.clear());
  };

  const seal = async value => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = value instanceof ArrayBuffer ? value : new TextEncoder().encode(JSON.stringify(value));
    return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, (await key()).key, bytes) };
  };
  const unsealBytes = async sealed => crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, (await key()).key, sealed.data);
  const unseal = async sealed => JSON.parse(new TextDecoder().decode(await unsealBytes(sealed)));

  // Time by the server's clock, as far as it is known.
  let skew = 0;
  meta('skew').then(known => { skew = known || 0; }, () => {});
  const clock = async real => { skew = Date.parse(real) - Date.now(); await meta('skew', skew); };
  const now = () => new Date(Date.now() + skew);
  const today = () => { const d = now(); return new Date(d - d.getTimezoneOffset() * 6e4).toISOString().slice(0, 10); };

  // The queue. An item: {id, kind, key, label, path, at, fields, labels, files: [{name, file}], version, state, words, …}.
  const put = async (item, files) => {
    const { account } = await key(), sealed = await seal(item);
    const parts = [];
    for (const part of files || []) parts.push({ ...await seal(await part.file.arrayBuffer()), name: part.name, type: part.file.type });
    await run('box', 'readwrite', s => s.put({ id: item.id, account, ...sealed, files: parts }));
    news.postMessage('box');
  };
  const change = async item => {
    const was = await run('box', 'readonly', s => s.get(item.id));
    if (!was) return;
    const sealed = await seal(item);
    await run('box', 'readwrite', s => s.put({ ...was, ...sealed, files: item.state === 'sent' ? [] : was.files }));
    news.postMessage('box');
  };
  const drop = async id => { await run('box', 'readwrite', s => s.delete(id)); news.postMessage('box'); };
  const records = async () => {
    const known = await key();
    return known ? run('box', 'readonly', s => s.index('account').getAll(known.account)) : [];
  };
  const all = async () => {
    const items = [];
    for (const record of await records()) {
      try {
        items.push({ ...await unseal(record), size: record.files.reduce((sum, f) => sum + f.data.byteLength, 0) });
      } catch { /* written under another key: it stays where it is */ }
    }
    return items.sort((a, b) => a.at < b.at ? -1 : 1);
  };
  const waiting = () => run('box', 'readonly', s => s.count());

  // Drafts and copies of pages, under names that tell nothing.
  const name = async (...parts) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
    return [...new Uint8Array(hash)].map(b => b.toString(16).padStart(2, '0')).join('');
  };
  const keep = async (type, place, value) => {
    const known = await key();
    if (!known) return;
    const id = await name(known.account, type, place), sealed = await seal(value);
    await run('kept', 'readwrite', s => s.put({ id, account: known.account, type, at: Date.now(), ...sealed }));
    news.postMessage(type);
  };
  const find = async (type, place) => {
    const known = await key();
    if (!known) return null;
    const id = await name(known.account, type, place);
    const record = await run('kept', 'readonly', s => s.get(id));
    try { return record ? { id, at: record.at, ...await unseal(record) } : null; } catch { return null; }
  };
  const list = async type => {
    const known = await key();
    const found = [];
    for (const record of known ? await run('kept', 'readonly', s => s.index('account').getAll(known.account)) : []) {
      if (record.type !== type) continue;
      try { found.push({ id: record.id, at: record.at, ...await unseal(record) }); } catch { /* another key */ }
    }
    return found.sort((a, b) => b.at - a.at);
  };
  const unkeep = async id => { await run('kept', 'readwrite', s => s.delete(id)); news.postMessage('draft'); };

  // Sending: one envelope at a time, one sender at a time, whatever tab or worker it is.
  const token = async () => {
    if (self.document) return decodeURIComponent((document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/) || [, ''])[1]);
    const cookie = self.cookieStore && await cookieStore.get('XSRF-TOKEN');
    return cookie ? cookie.value : '';
  };
  // Small things together; photos together as long as a cut line costs little.
  const envelope = items => {
    const chosen = [], keys = new Set();
    let size = 0;
    for (const item of items) {
      if (chosen.length === MOST || keys.has(item.key)) continue;
      if (item.size ? chosen.length && (!size || size + item.size > TOGETHER) : size) continue;
      // What ends something goes after everything else of it.
      if (item.last && items.some(other => other !== item && other.group === item.group)) continue;
      chosen.push(item);
      keys.add(item.key);
      size += item.size;
    }
    return chosen;
  };
  const post = async (items, fresh) => {
    const letter = JSON.stringify({
      now: now().toISOString(),
      items: items.map(({ id, kind, at, version, fields }) => ({ id, kind, at, version, fields }))
    });
    let body = letter, size = letter.length;
    const headers = { 'X-XSRF-TOKEN': await token(), Accept: 'application/json' };
    const attached = [];
    for (const item of items) if (item.size) for (const part of (await run('box', 'readonly', s => s.get(item.id))).files) attached.push({ id: item.id, part });
    if (attached.length) {
      body = new FormData();
      body.append('surat', new Blob([letter], { type: 'application/json' }));
      for (const { id, part } of attached) {
        const file = new Blob([await unsealBytes(part)], { type: part.type });
        size += file.size;
        body.append(id + '/' + part.name, file, part.name + '.jpg');
      }
    } else headers['Content-Type'] = 'application/json';
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), 10e3 + size / 3);
    let response;
    try {
      response = await fetch('/kiriman', { method: 'POST', body, headers, signal: patience.signal, redirect: 'manual' });
      if (response.status === 403 && !fresh) {
        await fetch('/kiriman/kunci', { signal: patience.signal });
        return post(items, true);
      }
      if (response.status === 401 || response.status === 403 || response.type === 'opaqueredirect') throw 'session';
      if (!response.ok) throw response.status === 413 ? 'large' : 'server';
      return await response.json();
    } catch (why) {
      throw typeof why === 'string' ? why : 'offline';
    } finally {
      clearTimeout(timer);
    }
  };
  const settle = async (items, answer) => {
    const taken = new Map();
    await clock(answer.now);
    for (const told of answer.items) {
      const item = items.find(i => i.id === told.id);
      if (!item) continue;
      const { size, ...rest } = item;
      if (told.state === 'TAKEN') {
        const { fields, ...light } = rest;
        await change({ ...light, state: 'sent', sentAt: answer.now, href: told.href, version: told.version });
        taken.set(item.key, told.version);
      } else {
        await change({ ...rest, state: told.state === 'CONFLICT' ? 'conflict' : 'refused', words: told.words,
          differences: told.differences, stored: told.version });
      }
    }
    const left = await all();
    // A later correction written before this one had arrived builds on it.
    for (const next of left) {
      if (next.state === 'ready' && next.version == null && taken.has(next.key)) { const { size, ...rest } = next; await change({ ...rest, version: taken.get(next.key) }); }
    }
    for (const old of left.filter(i => i.state === 'sent').slice(0, -SENT_KEPT)) await drop(old.id);
  };
  let problem = null, sending = false;
  const send = () => navigator.locks.request('kirim', async () => {
    if (!await key()) return;
    let most = MOST;
    try {
      for (;;) {
        const ready = (await all()).filter(i => i.state === 'ready');
        const items = envelope(ready).slice(0, most);
        if (!items.length) break;
        sending = true;
        news.postMessage('sending');
        for (const item of items) if (!item.tried) { const { size, ...rest } = item; await change({ ...rest, tried: true }); }
        try {
          await settle(items, await post(items));
        } catch (why) {
          if (why !== 'large') throw why;
          if (items.length > 1) most = Math.ceil(items.length / 2);
          else { const { size, ...rest } = items[0]; await change({ ...rest, state: 'refused', words: '' }); }
        }
      }
      problem = null;
    } catch (why) {
      problem = why;
      if (why === 'session') await forget();
      throw why;
    } finally {
      sending = false;
      news.postMessage('sent');
    }
  });

  // A file with everything that waits, locked as it lies here: only the same account can take it up again.
  const pack = bytes => { let text = ''; for (const b of new Uint8Array(bytes)) text += String.fromCharCode(b); return btoa(text); };
  const unpack = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
  const save = async () => {
    const unsent = new Set((await all()).filter(i => i.state !== 'sent').map(i => i.id));
    const items = (await records()).filter(r => unsent.has(r.id)).map(r => ({ id: r.id, iv: pack(r.iv), data: pack(r.data),
      files: r.files.map(f => ({ name: f.name, type: f.type, iv: pack(f.iv), data: pack(f.data) })) }));
    return new Blob([JSON.stringify({ naungan: 1, account: (await key()).account, items })], { type: 'application/json' });
  };
  const load = async file => {
    const read = JSON.parse(await file.text()), { account } = await key();
    if (read.naungan !== 1 || read.account !== account) throw 'other';
    let taken = 0;
    for (const item of read.items) {
      const record = { id: item.id, account, iv: unpack(item.iv), data: unpack(item.data).buffer,
        files: item.files.map(f => ({ name: f.name, type: f.type, iv: unpack(f.iv), data: unpack(f.data).buffer })) };
      await unseal(record);
      if (await run('box', 'readonly', s => s.get(item.id))) continue;
      await run('box', 'readwrite', s => s.put(record));
      taken++;
    }
    news.postMessage('box');
    return taken;
  };

  return { DAY, meta, key, learn, forget, now, today, put, change, drop, all, waiting, keep, find, list, unkeep, send, save, load,
    get problem() { return problem; }, get sending() { return sending; }, unseal: unsealBytes };
})();
