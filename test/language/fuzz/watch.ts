import { writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** Whoever is busy with one text for so long, in milliseconds, will not come to an end. */
const patience = 20_000;

let read: { readonly text: string; readonly since: number } | undefined;

parentPort?.on('message', (text: string | undefined) => {
  read = text === undefined ? undefined : { text, since: busy() };
});

setInterval(() => {
  if (!read || busy() - read.since < patience) return;
  writeSync(2, `This text is read without end:\n${JSON.stringify(read.text)}\n`);
  process.kill(process.pid, 'SIGKILL');
}, 1000);

/** How long the processor has worked for this process, which does not count while that stands still. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
