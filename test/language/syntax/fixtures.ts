import { readdirSync, readFileSync } from 'node:fs';
import type { Files } from '../parse.ts';

const folder = new URL('../../fixtures/language/', import.meta.url);

/** What is expected of a marked place. */
export interface Expected {
  readonly file: string;
  readonly severity: string;
  readonly rule: string;
  /** The line, counted from 0 in the text without expectations. */
  readonly line: number;
  /** The text that the finding marks. */
  readonly marked: string;
  readonly message: string;
}

/** One broken plan and all that is to be said of it. */
export interface Case {
  readonly name: string;
  readonly files: Files;
  readonly expected: readonly Expected[];
  /** Qualified names of what must still be declared; undefined where the case does not say. */
  readonly declared: readonly string[] | undefined;
}

/**
 * Reads the cases of all fixtures. In a fixture `//=== name` begins a case, `//--- name` a further file of it,
 * `//! severity rule [marked text] message` says what is expected of the line above, and
 * `//= Name Other.Name` what the case still declares in its first file.
 */
export function readCases(): Map<string, Case[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.varde'));
  return new Map(files.map((file) => [file, casesOf(readFileSync(new URL(file, folder), 'utf8'))]));
}

function casesOf(text: string): Case[] {
  return text
    .split(/^\/\/=== /m)
    .slice(1)
    .map((part) => {
      const [name, ...lines] = part.trimEnd().split('\n');
      return readCase(name as string, lines);
    });
}

function readCase(name: string, lines: readonly string[]): Case {
  const files: Record<string, string[]> = { 'main.varde': [] };
  const expected: Expected[] = [];
  let declared: string[] | undefined;
  let file = 'main.varde';
  for (const line of lines) {
    const written = files[file] as string[];
    const [, severity, rule, marked, message] = /^\s*\/\/! (\w+) ([a-z-]+) \[(.*?)\] (.*)$/.exec(line) ?? [];
    if (severity && rule && marked !== undefined && message) {
      expected.push({ file, severity, rule, line: written.length - 1, marked, message });
    } else if (line.startsWith('//--- ')) {
      file = line.slice('//--- '.length);
      files[file] = [];
    } else if (line.startsWith('//= ')) declared = line.slice('//= '.length).split(' ');
    else written.push(line);
  }
  const texts = Object.entries(files).map(([path, written]) => [path, written.join('\n')]);
  return { name, files: Object.fromEntries(texts), expected, declared };
}
