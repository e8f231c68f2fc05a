import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const clean = new Map();

/**
 * WCAG 2.2 AA by axe; contrast below 7:1 (AAA, for the sun) is counted apart. A page built of the same elements as one that was
 * found without barriers at this width has none either: rows and words differ, tags, classes and roles do not.
 */
export async function axe(page, width) {
  const built = `${width} ${await page.evaluate(build)}`;
  const known = clean.get(built);
  if (known) return known;
  const found = await inspect(page);
  if (!found.violations.length) clean.set(built, found);
  return found;
}

function build() {
  const AS_THEY_ARE = ['class', 'role', 'type', 'scope', 'hidden', 'disabled', 'tabindex', 'lang', 'autocomplete', 'open'];
  const sign = el => {
    const marks = [...el.attributes].map(a => (AS_THEY_ARE.includes(a.name) ? `${a.name}=${a.value}` : a.name + (a.value ? '' : '=')))
      .filter(mark => mark !== 'aria-current' && !mark.startsWith('data-')).sort();
    const parts = [];
    for (const node of el.childNodes) {
      const part = node.nodeType === 1 ? sign(node) : node.nodeType === 3 && node.data.trim() ? 't' : '';
      if (part && !parts.includes(part)) parts.push(part);
    }
    return `${el.tagName}[${marks.join()}](${parts.join(' ')})`;
  };
  return sign(document.body);
}

async function inspect(page) {
  if (!(await page.evaluate('typeof window.axe === "object"'))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const result = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      preload: false,
    });
    return result.violations.flatMap(v => v.nodes.map(n => ({
      id: v.id, tags: v.tags, target: n.target.join(' '), html: n.html.slice(0, 160), why: (n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? v.help,
    })));
  });
  const of = test => violations.filter(test).map(({ tags, ...rest }) => rest);
  const advice = v => v.tags.includes('best-practice');
  const glare = v => v.id === 'color-contrast-enhanced';
  return { violations: of(v => !advice(v) && !glare(v)), glare: of(glare), advice: of(advice) };
}

/** Whether the page is wider than its window, also when text is twice as large. */
export async function overflow(page, text) {
  return page.evaluate(size => {
    const root = document.documentElement;
    if (size) root.style.fontSize = size;
    const over = Math.max(0, root.scrollWidth - innerWidth);
    root.style.fontSize = '';
    return over;
  }, text ?? null);
}

/** For a thumb: what is smaller than 44 px, and what the bottom bar covers when it has the focus. */
export function comfort(page) {
  return page.evaluate(() => {
    const name = el => `${el.tagName.toLowerCase()}${el.className && typeof el.className === 'string' ? '.' + el.className.trim().split(/\s+/).join('.') : ''} "${(el.textContent || el.getAttribute('aria-label') || el.name || '').trim().slice(0, 40)}"`;
    const shown = el => el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && el.getClientRects().length > 0;
    const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
      .filter(el => shown(el) && !el.closest('.skip') && el.tabIndex >= 0);
    const small = [];
    for (const el of all) {
      const box = (el.closest('label') ?? el).getBoundingClientRect();
      // A link inside a sentence is as high as its line: WCAG 2.5.8 exempts it.
      const sentence = el.tagName === 'A' && getComputedStyle(el).display === 'inline' && el.parentElement.textContent.trim() !== el.textContent.trim();
      if (sentence || (box.width >= 43.5 && box.height >= 43.5)) continue;
      small.push(`${name(el)} ${Math.round(box.width)}×${Math.round(box.height)}`);
    }
    const covered = [];
    const bar = document.querySelector('.bar');
    if (bar && shown(bar)) {
      for (const el of all) {
        if (bar.contains(el)) continue;
        el.focus();
        if (document.activeElement !== el) continue;
        const box = el.getBoundingClientRect(), top = bar.getBoundingClientRect().top;
        if (box.top >= top - 1 || box.bottom <= 0) covered.push(name(el));
      }
      document.activeElement.blur();
      scrollTo(0, 0);
    }
    return { small, covered };
  });
}
