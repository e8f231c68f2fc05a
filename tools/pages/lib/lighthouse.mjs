import lighthouse from 'lighthouse';
import { enter } from './browser.mjs';
import { REPRESENTATIVE, ROLES } from './goals.mjs';

// Slow 3G: 400 ms there and back, 400 kbit/s, and a processor four times slower than this one.
const FLAGS = {
  formFactor: 'mobile',
  throttlingMethod: 'simulate',
  throttling: { rttMs: 400, throughputKbps: 400, requestLatencyMs: 1500, downloadThroughputKbps: 360, uploadThroughputKbps: 360, cpuSlowdownMultiplier: 4 },
  screenEmulation: { mobile: true, width: 360, height: 640, deviceScaleFactor: 2, disabled: false },
  onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  logLevel: 'error',
  output: 'json',
};

/** Lighthouse on one page of each kind, each as the role it is made for. */
export async function runLighthouse(run, pages) {
  const scores = [];
  for (const name of new Set(REPRESENTATIVE.map(([role]) => role))) {
    const wanted = REPRESENTATIVE.filter(([role]) => role === name)
      .map(([role, kind]) => ({ role, kind, page: pages.find(p => p.role === role && p.kind === kind && p.status < 400) }))
      .filter(w => w.page);
    if (!wanted.length) continue;
    const { context, page } = await enter(run.browser, run.base, ROLES.find(r => r.name === name));
    for (const { kind, page: walked } of wanted) scores.push(await measure(run, page, name, kind, walked.address));
    await context.close();
  }
  return scores;
}

async function measure(run, page, role, kind, address) {
  const { lhr } = await lighthouse(run.base + address, FLAGS, undefined, page);
  const score = id => Math.round((lhr.categories[id]?.score ?? 0) * 100);
  const value = id => lhr.audits[id]?.numericValue ?? null;
  const failed = Object.values(lhr.categories).flatMap(c => c.auditRefs
    .filter(ref => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < (c.id === 'performance' ? 0.9 : 1))
    .map(ref => `${c.id}: ${lhr.audits[ref.id].title}${lhr.audits[ref.id].displayValue ? ` (${lhr.audits[ref.id].displayValue})` : ''}`));
  process.stderr.write(`lighthouse ${role} ${kind}: ${score('performance')}\n`);
  return {
    role, kind, address,
    performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices'), seo: score('seo'),
    fcp: value('first-contentful-paint'), lcp: value('largest-contentful-paint'), cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'), bytes: value('total-byte-weight'), failed, error: lhr.runtimeError?.message ?? null,
  };
}
