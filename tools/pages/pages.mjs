// ./naungan pages: every page, as every role, against the goals. See README.md.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './lib/options.mjs';
import { startProduct } from './lib/product.mjs';
import { openBrowser } from './lib/browser.mjs';
import { walkAs } from './lib/walk.mjs';
import { judgeHtml } from './lib/html.mjs';
import { runLighthouse } from './lib/lighthouse.mjs';
import { installability } from './lib/install.mjs';
import { missedGoals, print, write } from './lib/report.mjs';
import { ROLES } from './lib/goals.mjs';

const options = readOptions(process.argv.slice(2));
const out = path.join(options.home, 'target', 'pages');
rmSync(out, { recursive: true, force: true });
mkdirSync(path.join(out, 'html'), { recursive: true });

const started = Date.now();
const product = options.base ? { base: options.base, stop: async () => {} } : await startProduct(options.home, out);
let code = 1;
try {
  const browser = await openBrowser();
  try {
    const run = { base: product.base, out, options, browser };
    const pages = [];
    const roles = ROLES.filter(role => !options.roles || options.roles.includes(role.name));
    await inPairs(roles, async role => pages.push(...(await walkAs(run, role))));
    pages.sort((a, b) => roles.findIndex(r => r.name === a.role) - roles.findIndex(r => r.name === b.role));
    const html = options.axeOnly ? null : judgeHtml(run, pages);
    const install = options.axeOnly || options.only ? null : await installability(run);
    const lighthouse = options.axeOnly ? [] : await runLighthouse(run, pages);
    const result = { at: new Date().toISOString(), seconds: Math.round((Date.now() - started) / 1000), pages, html, install, lighthouse };
    const missed = missedGoals(result);
    write(out, result, missed);
    print(result, missed, out);
    code = missed.some(m => m.binding) ? 1 : 0;
  } finally {
    await browser.close();
  }
} finally {
  await product.stop();
}
process.exit(code);

// Two at a time: as many as a small machine has cores.
async function inPairs(items, act) {
  const waiting = [...items];
  const one = async () => { for (let item; (item = waiting.shift()); ) await act(item); };
  await Promise.all([one(), one()]);
}
