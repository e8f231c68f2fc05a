import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HELP = `./naungan pages [pilihan / options]

  --base URL        aplikasi yang sudah berjalan dengan data contoh / an application that runs with the demo story
  --only /klien     hanya halaman yang alamatnya berawal begini, boleh berulang ('/lks/{id}/spm') / only pages whose address starts so
  --role pengasuh   hanya peran ini, boleh berulang / only this role, may be repeated
  --axe-only        tanpa Lighthouse dan pemeriksa HTML / without Lighthouse and the HTML checker
  --shots           simpan gambar setiap halaman / keep a picture of every page

Hasil / results: target/pages/report.html, report.json. Keluar 1 bila sasaran axe, HTML atau bobot meleset.
Exit code 1 when a goal of axe, HTML or weight is missed.
`;

/** What the command line asks for. */
export function readOptions(args) {
  const options = { home: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..') };
  const rest = [...args];
  const value = name => {
    const found = rest.shift();
    if (found === undefined) refuse(`${name}?`);
    return found;
  };
  while (rest.length) {
    const name = rest.shift();
    switch (name) {
      case '--base': options.base = value(name).replace(/\/+$/, ''); break;
      case '--only': (options.only ??= []).push(value(name)); break;
      case '--role': (options.roles ??= []).push(value(name)); break;
      case '--axe-only': options.axeOnly = true; break;
      case '--shots': options.shots = true; break;
      case '--help': case '-h': process.stdout.write(HELP); process.exit(0); break;
      default: refuse(name);
    }
  }
  return options;
}

function refuse(word) {
  process.stderr.write(`${word}\n\n${HELP}`);
  process.exit(64);
}
