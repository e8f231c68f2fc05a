import { accessSync, constants } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { PASSWORD } from './goals.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

export function chromium() {
  const found = [process.env.CHROME_PATH, ...PLACES].filter(Boolean).find(file => {
    try { accessSync(file, constants.X_OK); return true; } catch { return false; }
  });
  if (!found) throw new Error('no Chromium found; set CHROME_PATH');
  return found;
}

export function openBrowser() {
  return puppeteer.launch({
    executablePath: chromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--lang=id-ID'],
    protocolTimeout: 120_000,
  });
}

/** A context of its own with one page; signed in unless the role is a visitor. */
export async function enter(browser, base, role) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(null);
  page.setDefaultTimeout(30_000);
  await narrow(page);
  if (!role.visitor) await signIn(page, base, role.name);
  return { context, page };
}

export async function signIn(page, base, username) {
  await page.goto(`${base}/masuk`);
  await page.type('input[autocomplete~=username]', username);
  await page.type('input[type=password]', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  if (new URL(page.url()).pathname.startsWith('/masuk')) throw new Error(`${username} could not sign in`);
  // What that page still fetches is not to be counted with the next.
  await page.goto('about:blank');
}

// Through the protocol, for puppeteer's own call loads the page anew when a phone becomes a desk.
async function view(page, width, height, mobile) {
  const session = (page.viewSession ??= await page.createCDPSession());
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: mobile ? 2 : 1, mobile });
}

export const narrow = (page, width = 360) => view(page, width, 740, true);
export const wide = page => view(page, 1280, 800, false);
