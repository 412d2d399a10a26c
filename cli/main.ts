import { CommanderError } from 'commander';
import { localise } from './localise.ts';
import { misuseIn } from './misuse.ts';
import { phrase } from './phrase.ts';
import { createProgram } from './program.ts';
import { readerWords } from './words.ts';

const exitCodes = { misuse: 2, internal: 70 };

process.stdout.on('error', endWhenNothingCanBeSaid);

const words = await readerWords();
try {
  const program = createProgram();
  localise(program, words);
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

/** Says on standard error what went wrong, unless commander has done so, and returns the exit code for it. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.misuse;
  const misuse = misuseIn(error);
  if (misuse) {
    process.stderr.write(`varde: ${words.say(misuse.phrase).trimEnd()}\n`);
    return exitCodes.misuse;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const unforeseen = phrase`Something unforeseen went wrong: ${message}`;
  const hint = phrase`Set VARDE_DEBUG=1 to see where.`;
  process.stderr.write(
    process.env.VARDE_DEBUG ? `${stack}\n` : `varde: ${words.say(unforeseen)}\n${words.say(hint)}\n`,
  );
  return exitCodes.internal;
}

/** A reader such as `head` may close the pipe before all is written, and the disk of a file may be full. */
function endWhenNothingCanBeSaid(error: NodeJS.ErrnoException): void {
  const isRead = error.code !== 'EPIPE';
  process.exit(isRead ? explain(Object.assign(error, { path: 'standard output' })) : undefined);
}
