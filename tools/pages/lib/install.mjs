import { enter } from './browser.mjs';

/** What keeps Chromium from offering to install the application; nothing, when all is well. */
export async function installability(run) {
  const { context, page } = await enter(run.browser, run.base, { name: 'pengasuh' });
  try {
    await page.goto(`${run.base}/`, { waitUntil: 'load' });
    const session = await page.createCDPSession();
    const { errors: manifest, url } = await session.send('Page.getAppManifest');
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    const worker = await page.evaluate(() => navigator.serviceWorker.getRegistration().then(found => Boolean(found)));
    return {
      url,
      worker,
      // Contexts of their own are private windows, where Chromium installs nothing.
      errors: [...manifest.map(e => e.message), ...installabilityErrors.map(e => e.errorId).filter(id => id !== 'in-incognito')],
    };
  } finally {
    await context.close();
  }
}
