import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** Starts Naungan with the demo story in a folder of its own, on a port that is free. */
export async function startProduct(home, out) {
  const port = await freePort();
  const log = openSync(path.join(out, 'naungan.log'), 'w');
  const child = spawn(path.join(home, 'naungan'), ['run'], {
    env: { ...process.env, NAUNGAN_HOME: path.join(out, 'data'), NAUNGAN_PORT: String(port) },
    stdio: ['ignore', log, log],
  });
  const ended = new Promise(resolve => child.once('exit', resolve));
  let over = false;
  ended.then(() => { over = true; });
  const stop = async () => {
    if (!over) child.kill('SIGTERM');
    await ended;
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, async () => { await stop(); process.exit(130); });
  const base = `http://localhost:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    if (over) throw new Error(`Naungan did not start; see ${path.join(out, 'naungan.log')}`);
    if (await answers(base)) return { base, stop };
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error('Naungan did not answer within two minutes');
}

async function answers(base) {
  try {
    return (await fetch(`${base}/masuk`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
