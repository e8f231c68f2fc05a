import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { enter, narrow, wide } from './browser.mjs';
import { axe, comfort, overflow } from './look.mjs';
import { weigh } from './weight.mjs';

/** Follows every link this role is shown and looks at one page of each kind, on the phone and on the desk. */
export async function walkAs(run, role) {
  const { context, page } = await enter(run.browser, run.base, role);
  const faults = listen(page);
  const found = [];
  const seen = new Set();
  const waiting = role.visitor ? ['/', '/masuk', '/bantuan', '/privasi', '/glosarium'] : ['/', '/bantuan', '/privasi'];
  try {
    while (waiting.length) {
      const address = waiting.shift();
      const kind = kindOf(address);
      if (seen.has(kind)) continue;
      seen.add(kind);
      const looked = await look(run, role, page, address, kind, faults);
      if (looked.record) found.push(looked.record);
      for (const link of looked.links) if (!seen.has(kindOf(link)) && near(run, kindOf(link))) waiting.push(link);
    }
  } finally {
    await context.close();
  }
  process.stderr.write(`${role.name}: ${found.length}\n`);
  return found;
}

const wanted = (run, kind) => !run.options.only || run.options.only.some(start => kind.startsWith(start));

/** A narrowed walk goes only where a page that is wanted may be linked from. */
const near = (run, kind) => wanted(run, kind) || kind.split('/').length < 3 || kind === '/lks/{id}';

async function look(run, role, page, address, kind, faults) {
  faults.length = 0;
  await narrow(page);
  const weight = await weigh(page, run.base, () => page.goto(run.base + address, { waitUntil: 'load' }));
  const status = weight.status;
  // A visitor is sent to the door, and a page may send on to another: the kind is where one arrives.
  const arrived = new URL(page.url()).pathname;
  const links = status < 400 ? await linksOf(page) : [];
  if (!wanted(run, kind)) return { links };
  if (kindOf(arrived) !== kind && kind !== '/') return { links: [arrived, ...links] };
  const record = { role: role.name, kind, address, status, weight, looks: {} };
  record.file = `${role.name}${kind.replaceAll(/[^a-z0-9]+/gi, '_')}`;
  if (weight.html) writeFileSync(path.join(run.out, 'html', `${record.file}.html`), weight.html);
  delete weight.html;
  record.looks[360] = { ...(await axe(page, 360)), ...(await comfort(page)), over: await overflow(page) };
  await shot(run, page, record, 360);
  await narrow(page, 320);
  record.looks[320] = { over: await overflow(page), large: await overflow(page, '200%') };
  await wide(page);
  record.looks[1280] = { ...(await axe(page, 1280)), over: await overflow(page), large: await overflow(page, '200%') };
  await shot(run, page, record, 1280);
  record.faults = [...new Set(faults)];
  record.raw = await rawText(page);
  return { record, links };
}

async function shot(run, page, record, width) {
  if (run.options.shots) await page.screenshot({ path: path.join(run.out, `${record.file}-${width}.png`), fullPage: true });
}

/** Errors a browser's console shows. */
function listen(page) {
  const faults = [];
  page.on('console', message => { if (message.type() === 'error') faults.push(message.text().slice(0, 200)); });
  page.on('pageerror', error => faults.push(String(error).slice(0, 200)));
  return faults;
}

/** Keys, names of columns and holes that were meant to become words. */
async function rawText(page) {
  const text = await page.$eval('main', main => main.innerText).catch(() => '');
  return [...new Set(text.match(/\b[a-z]+\.[a-z]+(?:\.[A-Za-z_]+)+\b|\bnull\b|\bundefined\b|\{\d\}|\b[a-z]+_[a-z_]+\b|\b(?:access|audit|casework|client|document|indicator|institution|note|outbox|reference)\.[a-z_]+\b/g) ?? [])];
}

/** Links a person may follow, but not downloads, streams or the way out. */
async function linksOf(page) {
  const hrefs = await page.$$eval('a[href^="/"]:not([download])', links => links.map(a => a.getAttribute('href')));
  return [...new Set(hrefs.map(href => href.replace(/#.*/, '')))]
    .filter(href => !/unduhan|laporan|\/berkas\/|perubahan$|\.xlsx|\.csv|\/keluar/.test(href) || /\/(wilayah|norma)\/.*perubahan$/.test(href));
}

/** Two files are one kind of page; so are two filters of a list. */
export function kindOf(address) {
  return address
    .replace(/[?#].*/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')
    .replace(/\/[A-Z][A-Z0-9_]+(?=\/|$)/g, '/{KODE}')
    .replace(/\/wilayah\/[0-9.]+/, '/wilayah/{kode}')
    .replace(/\/tabel\/[a-z_-]+/, '/tabel/{tabel}')
    .replace(/\/kode\/[^/]+/, '/kode/{kode}')
    .replace(/\/norma\/[^/]+/, '/norma/{norma}')
    .replace(/\/ketentuan\/[^/]+/, '/ketentuan/{id}')
    .replace(/\/dasbor\/[a-z-]+/, '/dasbor/{ukuran}')
    .replace(/\/\d[\d.-]*(?=\/|$)/g, '/{n}');
}
