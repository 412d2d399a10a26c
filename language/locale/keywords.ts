import { da } from './keywords/da.ts';
import { en } from './keywords/en.ts';
import { nb } from './keywords/nb.ts';
import { nn } from './keywords/nn.ts';
import { sv } from './keywords/sv.ts';
import type { Locale } from './locale.ts';

/** What the words of the language mean: kinds of declaration, properties, and the fixed words that properties take. */
export type Keywords = {
  readonly [Part in keyof typeof en]: Readonly<Record<keyof (typeof en)[Part], string>>;
};

const all: Readonly<Record<Locale, Keywords>> = { en, nb, nn, sv, da };

/** Kinds whose properties mean the same. */
const groups: Readonly<Record<string, string>> = {
  ...groupOf('part', 'framework', 'stage', 'factor', 'item', 'pitfall', 'question', 'ladder', 'rung'),
  ...groupOf('step', 'start', 'choice', 'fork', 'join', 'end'),
  ...groupOf('work', 'phase', 'activity', 'milestone', 'gate'),
};

/** Returns what a kind of declaration is, in one sentence; undefined where the word opens none. */
export function kindMeaning(locale: Locale, kind: string): string | undefined {
  return lookUp(all[locale].kinds, kind);
}

/** Returns what a property says in a declaration of the kind, in one sentence of Markdown. */
export function propertyMeaning(locale: Locale, kind: string, property: string): string | undefined {
  return lookUp(all[locale].properties, ...propertyKeys(kind, property));
}

/** Returns under what a catalogue has the property of the kind, the most special key first: `activity by`, `work by`, `by`. */
export function propertyKeys(kind: string, property: string): readonly string[] {
  return [`${kind} ${property}`, `${groups[kind] ?? kind} ${property}`, property];
}

/** Returns what one of the fixed words that properties take stands for; undefined where the word says it itself. */
export function valueMeaning(locale: Locale, word: string): string | undefined {
  return lookUp(all[locale].values, word);
}

/** Returns the text under the first of the keys that has one. */
export function lookUp(
  texts: Readonly<Record<string, string>>,
  ...keys: readonly string[]
): string | undefined {
  const key = keys.find((each) => Object.hasOwn(texts, each));
  return key === undefined ? undefined : texts[key];
}

function groupOf(group: string, ...kinds: readonly string[]): Record<string, string> {
  return Object.fromEntries(kinds.map((kind) => [kind, group]));
}
