import http from 'node:http';
import https from 'node:https';

const asides = new Map();

/** Loads a page with an empty cache and counts what came over the wire, headers included. */
export async function weigh(page, base, go) {
  const session = await page.createCDPSession();
  const parts = new Map();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  const open = new Set();
  let last = Date.now();
  // A stream of changes never ends.
  session.on('Network.requestWillBeSent', e => { if (e.type !== 'EventSource') open.add(e.requestId); });
  for (const end of ['Network.loadingFinished', 'Network.loadingFailed']) session.on(end, e => { open.delete(e.requestId); last = Date.now(); });
  session.on('Network.responseReceived', e => parts.set(e.requestId, { type: e.type, bytes: 0, url: e.response.url }));
  session.on('Network.loadingFinished', e => { const part = parts.get(e.requestId); if (part) part.bytes = e.encodedDataLength; });
  const response = await go();
  const patience = Date.now() + 5000;
  while ((open.size || Date.now() - last < 100) && Date.now() < patience) await new Promise(resolve => setTimeout(resolve, 25));
  const html = await response.text().catch(() => '');
  const worker = await page.evaluate(() => navigator.serviceWorker?.getRegistration().then(found => found?.active?.scriptURL ?? found?.installing?.scriptURL ?? null));
  const linked = await page.$$eval('link[rel~=manifest], link[rel~=icon]', links => links.map(l => l.href).filter(href => !href.startsWith('data:')));
  await session.detach();
  if (worker) for (const url of await keptBy(worker)) if (!list(parts).some(p => p.url === url)) linked.push(url);
  // The browser fetches manifest and icon on its own time, and does not report it.
  for (const [i, url] of linked.entries()) parts.set(`aside${i}`, { type: 'Other', bytes: await asideBytes(url), url });
  const sum = type => list(parts).filter(p => !type || p.type === type).reduce((bytes, p) => bytes + p.bytes, 0);
  return {
    status: response.status(),
    total: sum(),
    document: sum('Document'),
    script: sum('Script'),
    style: sum('Stylesheet'),
    image: sum('Image'),
    requests: parts.size,
    html: (response.headers()['content-type'] ?? '').startsWith('text/html') ? html : null,
  };
}

const list = parts => [...parts.values()];

/** What a service worker fetches for later, itself included. */
async function keptBy(worker) {
  const script = await (await fetch(worker)).text();
  const [, files = '[]'] = script.match(/self\.KEPT=(\[[^\]]*\])/) ?? [];
  const scripts = [...script.matchAll(/importScripts\(([^)]*)\)/g)].flatMap(m => JSON.parse(`[${m[1]}]`));
  return [worker, ...new Set([...JSON.parse(files), ...scripts, '/luring'].map(file => new URL(file, worker).href))];
}

async function asideBytes(url) {
  if (!asides.has(url)) {
    asides.set(url, await new Promise((resolve, reject) => {
      (url.startsWith('https:') ? https : http).get(url, { agent: false, headers: { 'accept-encoding': 'gzip' } }, answer => {
        const { socket } = answer;
        answer.resume();
        answer.on('end', () => resolve(socket.bytesRead));
      }).on('error', reject);
    }));
  }
  return asides.get(url);
}
