import { setTimeout } from 'node:timers/promises';
import type { Position } from 'vscode-languageserver-protocol';
import type { Client } from '../server/client.ts';
import { cpuOf } from './built-server.ts';
import { down, type Keystroke, typed } from './typing.ts';

/** A typist's pause after each letter, in milliseconds. */
const pause = 90;

/** Times in milliseconds, and how long the server's processor was at work for each. */
export interface Measured {
  readonly times: readonly number[];
  readonly cpu?: number;
}

/** What is typed, and the text in the second half of the file in front of which it goes. */
export interface Typing {
  readonly before: string;
  readonly keys: Iterable<string>;
}

/** Somebody who types into the middle of a file, by default new activities, and asks the server about it. */
export class Keyboard {
  private readonly client: Client;
  private readonly path: string;
  private readonly keystrokes: Iterator<Keystroke>;

  constructor(
    client: Client,
    path: string,
    text: string,
    { before, keys }: Typing = { before: '\nphase ', keys: activities() },
  ) {
    this.client = client;
    this.path = path;
    const middle = text.indexOf(before, text.length / 2);
    this.keystrokes = typed(text, middle, keys);
  }

  /** Types so many letters and returns how long the answer to each took. */
  type(letters: number, answer: (version: number, cursor: Position) => Promise<unknown>): Promise<Measured> {
    return this.ask(letters, async () => {
      const { change, cursor } = this.keystrokes.next().value as Keystroke;
      await answer(await this.client.change(this.path, change), cursor);
    });
  }

  /** Asks so often and returns how long each answer took. */
  async ask(often: number, answer: (number: number) => Promise<unknown>): Promise<Measured> {
    const times: number[] = [];
    const cpu = cpuOf(this.client.pid);
    for (let number = 0; number < often; number++) {
      const start = performance.now();
      await answer(number);
      times.push(performance.now() - start);
      await setTimeout(pause);
    }
    const cpuAfter = cpuOf(this.client.pid);
    return { times, ...(cpu !== undefined && cpuAfter !== undefined && { cpu: (cpuAfter - cpu) / often }) };
  }

  /** Resolves once the server has said what is wrong with the version of the file. */
  async untilProblems(version: number): Promise<void> {
    await this.client.until(() => this.client.problems(this.path)?.version === version);
  }
}

/** The keys of one activity after the other. */
function* activities(): Generator<string> {
  for (let number = 0; ; number++) {
    yield* `\nactivity Added${number} "Noe som kom til" {\nis workshop\nby Role7 10%\ntakes 12d\nafter Work3x1`;
    yield down;
  }
}
