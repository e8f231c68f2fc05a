import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { GOALS, weightGoal } from './goals.mjs';

const kb = bytes => (bytes / 1000).toFixed(1);

/** What missed its goal; `binding` is what fails the command (Lighthouse's scores depend on the machine). */
export function missedGoals({ pages, html, install, lighthouse }) {
  const missed = [];
  const miss = (binding, where, what) => missed.push({ binding, where, what });
  for (const page of pages) {
    const where = `${page.role} ${page.kind}`;
    if (page.status >= 400) miss(true, where, `status ${page.status}`);
    for (const [width, look] of Object.entries(page.looks)) {
      for (const v of look.violations ?? []) miss(true, `${where} ${width}`, `${v.id}: ${v.target} — ${v.why}`);
      if (look.over) miss(true, `${where} ${width}`, `wider than the window by ${look.over} px`);
      if (look.large) miss(false, `${where} ${width}`, `text at 200 %: wider than the window by ${look.large} px`);
      for (const el of look.covered ?? []) miss(true, `${where} ${width}`, `the bottom bar covers ${el}`);
      for (const el of look.small ?? []) miss(false, `${where} ${width}`, `below 44 px: ${el}`);
      for (const v of look.glare ?? []) miss(false, `${where} ${width}`, `contrast below 7:1: ${v.target} — ${v.why}`);
      for (const v of look.advice ?? []) miss(false, `${where} ${width}`, `${v.id}: ${v.target} — ${v.why}`);
    }
    if (page.weight.total > weightGoal(page)) miss(true, where, `${kb(page.weight.total)} KB, goal ${kb(weightGoal(page))}`);
    if (page.weight.script > GOALS.script) miss(true, where, `JavaScript ${kb(page.weight.script)} KB, goal ${kb(GOALS.script)}`);
    for (const raw of page.raw) miss(true, where, `raw text: ${raw}`);
    for (const fault of page.faults) miss(true, where, `console: ${fault}`);
  }
  for (const m of html?.messages ?? []) if (m.type === 'error') miss(true, m.file, `HTML: ${m.text} — ${m.extract.trim()}`);
  for (const error of install?.errors ?? []) miss(false, 'install', error);
  if (install && !install.worker) miss(false, 'install', 'no service worker');
  for (const s of lighthouse) {
    const where = `lighthouse ${s.role} ${s.kind}`;
    if (s.performance < GOALS.performance) miss(false, where, `performance ${s.performance}`);
    if (s.accessibility < GOALS.accessibility) miss(false, where, `accessibility ${s.accessibility}`);
    if (s.bestPractices < GOALS.bestPractices) miss(false, where, `best practices ${s.bestPractices}`);
    if (s.lcp > GOALS.lcp) miss(false, where, `LCP ${Math.round(s.lcp)} ms`);
    if (s.cls > GOALS.cls + 0.001) miss(false, where, `CLS ${s.cls.toFixed(3)}`);
  }
  return missed;
}

const PAGE_HEAD = ['role', 'page', 'status', 'axe 360', 'axe 1280', 'HTML', 'KB (goal)', 'JS KB (30)', '<44 px', '<7:1'];
const pageRow = p => [p.role, p.kind, p.status, p.looks[360].violations.length, p.looks[1280].violations.length, p.html ?? '–',
  `${kb(p.weight.total)} (${kb(weightGoal(p)).replace('.0', '')})`, kb(p.weight.script), p.looks[360].small.length, p.looks[360].glare.length];
const LIGHT_HEAD = ['role', 'page', 'performance (95)', 'accessibility (100)', 'best practices (100)', 'SEO', 'FCP ms', 'LCP ms (2500)', 'CLS (0)', 'TBT ms', 'KB'];
const lightRow = s => [s.role, s.kind, s.performance, s.accessibility, s.bestPractices, s.seo, Math.round(s.fcp), Math.round(s.lcp),
  s.cls === null ? '–' : s.cls.toFixed(3), Math.round(s.tbt), kb(s.bytes)];

export function print({ pages, html, install, lighthouse, seconds }, missed, out) {
  table(PAGE_HEAD, pages.map(pageRow));
  if (lighthouse.length) table(LIGHT_HEAD, lighthouse.map(lightRow));
  if (html?.skipped) console.log(`HTML not checked: ${html.skipped}`);
  if (install) console.log(`Installable: ${install.errors.length || !install.worker ? [...install.errors, install.worker ? '' : 'no service worker'].filter(Boolean).join(', ') : 'yes'}`);
  for (const binding of [true, false]) {
    const lines = missed.filter(m => m.binding === binding);
    console.log(`\n${binding ? 'Missed' : 'Worth a look'}: ${lines.length}`);
    for (const m of lines.slice(0, binding ? 60 : 15)) console.log(`  ${m.where}: ${m.what}`);
    if (lines.length > (binding ? 60 : 15)) console.log('  ...');
  }
  console.log(`\n${pages.length} pages, ${seconds} s. ${path.join(out, 'report.html')}`);
}

function table(head, rows) {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map(r => String(r[i]).length)));
  const line = cells => cells.map((c, i) => (i < 2 ? String(c).padEnd(widths[i]) : String(c).padStart(widths[i]))).join('  ');
  console.log(`\n${line(head)}\n${widths.map(w => '-'.repeat(w)).join('  ')}`);
  for (const row of rows) console.log(line(row));
}

export function write(out, result, missed) {
  writeFileSync(path.join(out, 'report.json'), JSON.stringify({ goals: GOALS, ...result, missed }, null, 1));
  const cell = value => String(value).replace(/[&<>]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
  const rows = (head, list) => `<table><thead><tr>${head.map(h => `<th>${cell(h)}</th>`).join('')}</tr></thead><tbody>${list
    .map(r => `<tr>${r.map(v => `<td>${cell(v)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  writeFileSync(path.join(out, 'report.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Naungan: pages</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse;margin-bottom:2rem}th,td{border:1px solid #bbb;padding:.2rem .5rem;text-align:left;vertical-align:top}</style>
<h1>Pages against their goals</h1><p>${cell(result.at)}, ${result.pages.length} pages, ${result.seconds} s. Lighthouse ${'12.8.2'}, mobile, 400 ms and 400 kbit/s simulated, 4× CPU.</p>
<h2>Missed (${missed.filter(m => m.binding).length})</h2>${rows(['where', 'what'], missed.filter(m => m.binding).map(m => [m.where, m.what]))}
<h2>Lighthouse</h2>${rows([...LIGHT_HEAD, 'lost on'], result.lighthouse.map(s => [...lightRow(s), s.failed.join('; ')]))}
<h2>Pages</h2>${rows(PAGE_HEAD, result.pages.map(pageRow))}
<h2>Worth a look (${missed.filter(m => !m.binding).length})</h2>${rows(['where', 'what'], missed.filter(m => !m.binding).map(m => [m.where, m.what]))}
</html>\n`);
}
