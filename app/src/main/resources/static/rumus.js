// The expressions of a questionnaire, as instrument/expression evaluates them on the server; one table of cases holds both together.
self.rumus = (() => {
  'use strict';
  const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|\$\{\s*([A-Za-z_][A-Za-z0-9_.-]*)\s*\}|([A-Za-z][A-Za-z-]*)|(<=|>=|!=|[=<>+*(),-])|(\.))/y;
  const BINDS = { or: 1, and: 2, '=': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4, '+': 5, '-': 5, '*': 6, div: 6, mod: 6 };
  const tokens = text => {
    const found = [];
    TOKEN.lastIndex = 0;
    for (let at = 0; text.slice(at).trim(); at = TOKEN.lastIndex) {
      const m = TOKEN.exec(text);
      if (!m) throw new Error('expression');
      found.push(m[1] !== undefined ? ['number', Number(m[1])] : m[2] !== undefined ? ['text', m[2]] : m[3] !== undefined ? ['text', m[3]]
        : m[4] ? ['name', m[4]] : m[5] ? ['word', m[5]] : m[6] ? ['sign', m[6]] : ['here']);
    }
    found.push(['end']);
    return found;
  };
  // A tree of arrays: ['lit', value], ['name', code], ['here'], ['call', name, arguments], ['op', operator, left, right], ['minus', of].
  const parse = text => {
    const all = tokens(text);
    let at = 0;
    const is = sign => all[at][0] === 'sign' && all[at][1] === sign;
    const expect = sign => { if (!is(sign)) throw new Error('expression'); at++; };
    const primary = () => {
      const [kind, word] = all[at++];
      if (kind === 'number' || kind === 'text') return ['lit', word];
      if (kind === 'name') return ['name', word];
      if (kind === 'here') return ['here'];
      if (kind === 'sign' && word === '-') return ['minus', expression(7)];
      if (kind === 'sign' && word === '(') { const inner = expression(1); expect(')'); return inner; }
      if (kind !== 'word' || !is('(')) throw new Error('expression');
      at++;
      const args = [];
      while (!is(')')) { if (args.length) expect(','); args.push(expression(1)); }
      at++;
      return ['call', word, args];
    };
    const expression = least => {
      let left = primary();
      for (;;) {
        const [kind, word] = all[at], binds = (kind === 'sign' || kind === 'word') && BINDS[word] || 0;
        if (!binds || binds < least) return left;
        at++;
        left = ['op', word, left, expression(binds + 1)];
      }
    };
    const root = expression(1);
    if (all[at][0] !== 'end') throw new Error('expression');
    return root;
  };

  const DAY = 864e5;
  const time = t => {
    const [h, m, s] = t.split(':').map(Number);
    return h < 24 && m < 60 && !(s >= 60) ? (h * 3600 + m * 60 + (s || 0)) / 86400 : NaN;
  };
  const read = t => {
    if (/^-?\d+(\.\d+)?$/.test(t)) return Number(t);
    const d = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d.*)?)?$/.exec(t);
    if (!d) return /^\d\d:\d\d(:\d\d)?$/.test(t) ? time(t) : NaN;
    const at = Date.parse(d[1] + 'T00:00:00Z');
    return isNaN(at) || new Date(at).toISOString().slice(0, 10) !== d[1] ? NaN : at / DAY + (d[2] ? time(d[2]) : 0);
  };
  const number = v => typeof v === 'number' ? v : typeof v === 'boolean' ? (v ? 1 : 0) : Array.isArray(v) ? (v.length ? number(v[0]) : NaN) : read(v.trim());
  const yes = v => typeof v === 'number' ? v !== 0 && !isNaN(v) : typeof v === 'boolean' ? v : v.length > 0;
  const text = v => typeof v === 'number' ? (isFinite(v) ? String(v === 0 ? 0 : v) : '') : Array.isArray(v) ? (v.length ? String(v[0]) : '') : String(v);
  const same = (a, b) => typeof a === 'boolean' || typeof b === 'boolean' ? yes(a) === yes(b)
    : typeof a === 'number' || typeof b === 'number' ? number(a) === number(b) : text(a) === text(b);
  const compare = (op, a, b) => {
    if (Array.isArray(a)) return a.some(x => compare(op, x, b));
    if (Array.isArray(b)) return b.some(x => compare(op, a, x));
    if (op === '=') return same(a, b);
    if (op === '!=') return !same(a, b);
    const x = number(a), y = number(b);
    return op === '<' ? x < y : op === '<=' ? x <= y : op === '>' ? x > y : x >= y;
  };
  const words = v => text(v).trim().split(/\s+/).filter(Boolean);
  const many = values => values.flat().filter(v => text(v) !== '');
  // By the digits people see, half away from nothing.
  const round = (v, places) => {
    const n = number(v);
    if (!isFinite(n)) return NaN;
    const p = Math.min(6, Math.max(0, Math.trunc(places === undefined ? 0 : number(places)) || 0));
    const [whole, part] = String(Math.abs(n)).split('e'), moved = Math.round(Number(whole + 'e' + (Number(part || 0) + p)));
    return Math.sign(n) * Number(moved + 'e-' + p) || 0;
  };
  const FUNCTIONS = {
    true: () => true, false: () => false, not: v => !yes(v),
    selected: (v, w) => words(v).includes(text(w).trim()), 'count-selected': v => words(v).length,
    date: v => { const d = Math.floor(number(v)); return d >= 0 && d <= 2932896 ? new Date(d * DAY).toISOString().slice(0, 10) : ''; },
    regex: (v, p) => { const t = text(v); try { return t.length <= 500 && new RegExp('^(?:' + text(p) + ')$').test(t); } catch { return false; } },
    'string-length': v => [...text(v)].length, number, string: text, round,
    count: (...v) => many(v).length, sum: (...v) => many(v).reduce((s, x) => s + number(x), 0),
    min: (...v) => { const n = many(v).map(number); return n.length ? Math.min(...n) : NaN; },
    max: (...v) => { const n = many(v).map(number); return n.length ? Math.max(...n) : NaN; },
    concat: (...v) => v.map(text).join(''), coalesce: (...v) => v.find(x => text(x) !== '') ?? ''
  };
  const value = (node, known) => {
    const [kind, a, b, c] = node;
    if (kind === 'lit') return a;
    if (kind === 'name') return known.answer(a);
    if (kind === 'here') return known.here();
    if (kind === 'minus') return -number(value(a, known));
    if (kind === 'call') {
      if (a === 'if') return value(b[yes(value(b[0], known)) ? 1 : 2], known);
      return a === 'today' ? known.today() : FUNCTIONS[a](...b.map(one => value(one, known)));
    }
    const left = value(b, known);
    if (a === 'or') return yes(left) || yes(value(c, known));
    if (a === 'and') return yes(left) && yes(value(c, known));
    const right = value(c, known);
    switch (a) {
      case '+': return number(left) + number(right);
      case '-': return number(left) - number(right);
      case '*': return number(left) * number(right);
      case 'div': return number(left) / number(right);
      case 'mod': return number(left) % number(right);
      default: return compare(a, left, right);
    }
  };
  const trees = new Map();
  const tree = t => { if (!trees.has(t)) trees.set(t, parse(t)); return trees.get(t); };
  const names = t => {
    const found = new Set(), walk = n => { if (!Array.isArray(n)) return; if (n[0] === 'name') found.add(n[1]); else n.forEach(walk); };
    walk(tree(t));
    return found;
  };
  return { names, holds: (t, known) => yes(value(tree(t), known)), text: (t, known) => text(value(tree(t), known)) };
})();
