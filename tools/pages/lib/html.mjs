import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The Nu HTML checker over every page as it was served. Needs no network. */
export function judgeHtml(run, pages) {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const checker = spawnSync(java, ['-Xss4m', '-jar', jar, '--skip-non-html', '--format', 'json', '--exit-zero-always', path.join(run.out, 'html')],
    { encoding: 'utf8', maxBuffer: 64 << 20 });
  if (checker.error) return { skipped: String(checker.error), messages: [] };
  const { messages } = JSON.parse(checker.stderr || checker.stdout);
  const byFile = new Map(pages.map(p => [`${p.file}.html`, p]));
  const found = messages.map(m => ({
    file: decodeURIComponent(m.url.split('/').pop()), type: m.subType ?? m.type, line: m.lastLine, text: m.message, extract: (m.extract ?? '').slice(0, 160),
  }));
  for (const page of pages) page.html = 0;
  for (const m of found) if (m.type === 'error' && byFile.has(m.file)) byFile.get(m.file).html++;
  return { messages: found };
}
