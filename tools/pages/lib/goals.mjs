/** Goals of design targets, section 3. Weights in bytes as transferred, everything of a first visit. */
export const GOALS = {
  violations: 0,
  html: 0,
  weight: 100_000,
  publicWeight: 40_000,
  complaintWeight: 30_000,
  script: 30_000,
  performance: 95,
  accessibility: 100,
  bestPractices: 100,
  lcp: 2500,
  cls: 0,
};

/** Pages anybody may open without signing in. */
export const PUBLIC = ['/', '/masuk', '/bantuan', '/privasi', '/glosarium'];

/** Who walks: phone and desktop roles of the demo story, and somebody who only looks in. */
export const ROLES = [
  { name: 'pengunjung', visitor: true },
  { name: 'pengasuh' },
  { name: 'pengelola' },
  { name: 'peksos' },
  { name: 'dinsos' },
  { name: 'dinsos.kaltim' },
  { name: 'kemensos' },
  { name: 'kpai' },
  { name: 'auditor' },
  { name: 'admin' },
];

/** Every account of the demo story has this password; it is printed at start and in the README. */
export const PASSWORD = 'lindungi-anak-2026';

/** One page of each kind for Lighthouse, by role; kinds as the walk writes them. */
export const REPRESENTATIVE = [
  ['pengunjung', '/'],
  ['pengunjung', '/masuk'],
  ['pengunjung', '/bantuan'],
  ['pengunjung', '/privasi'],
  ['pengunjung', '/glosarium'],
  ['pengasuh', '/'],
  ['pengasuh', '/hari-ini'],
  ['pengasuh', '/klien/{id}'],
  ['pengelola', '/'],
  ['pengelola', '/hari-ini'],
  ['pengelola', '/klien'],
  ['pengelola', '/klien/baru'],
  ['pengelola', '/buku-induk'],
  ['dinsos', '/'],
  ['dinsos', '/dasbor'],
  ['dinsos', '/lks'],
  ['dinsos', '/lks/{id}'],
  ['kemensos', '/dasbor'],
  ['admin', '/akun-petugas'],
];

export function weightGoal(page) {
  if (/^\/(pengaduan|aduan)/.test(page.kind)) return GOALS.complaintWeight;
  return page.role === 'pengunjung' ? GOALS.publicWeight : GOALS.weight;
}
