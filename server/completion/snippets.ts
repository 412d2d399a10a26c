import { type Locale, locales } from '../../language/locale/locale.ts';
import { usualCalendar } from '../../language/start/usual.ts';

/** How the heading of a new element reads; a fixed one is written as it is, another is there to be typed over. */
export interface Heading {
  readonly name: string;
  readonly title: string;
  readonly isFixed?: boolean;
}

/**
 * What is worth filling in at once, line by line: `<…>` is a place to fill in, with what is proposed there. Where only
 * some words fit, nothing is: the list says in the reader's language what they mean, and nobody leaves one unread.
 */
const bodies: Readonly<Record<string, readonly string[]>> = {
  plan: ['locale <locale>', 'calendar <calendar>', 'starts <>', 'owner <>', 'why "<>"'],
  portfolio: ['owner <>', 'why "<>"'],
  track: ['plans <>', 'owner <>'],
  calendar: ['based on <calendar>', 'closed <>'],
  stakeholder: ['influence <>', 'interest <>', 'attitude <>'],
  role: ['held by "<>"', 'mandate "<>"'],
  team: ['members <>', 'mandate "<>"', 'meets every <4 weeks>'],
  goal: ['measure "<>"', 'baseline <0> on <>', 'target <0> by <>', 'owner <>'],
  indicator: ['unit "<>"', 'better <>', 'measured every <month> by <>'],
  deliverable: ['from <>'],
  outcome: ['from <>', 'serves <>'],
  benefit: ['from <>', 'is <>', 'owner <>', 'serves <>'],
  cost: ['amount <> <NOK>', 'for <>'],
  activity: ['is <>', 'owner <>', 'by <>', 'takes <5d>'],
  milestone: ['after <>'],
  gate: ['after <>', 'by <>', 'criteria "<>"'],
  process: ['owner <>', 'lead <>'],
  risk: ['likelihood <>', 'impact <>', 'owner <>', 'response <> "<>"'],
  driver: ['strength <>', 'affects <>'],
  barrier: ['strength <>', 'affects <>', 'response <> "<>"'],
  decision: ['by <>', 'on <>', 'options "<>", "<>"'],
  policy: ['owner <>', 'why "<>"'],
  exemption: ['from <>', 'by <>', 'until <>', 'why "<>"'],
};

/** Kinds that are most often written on one line. */
const lines: Readonly<Record<string, string>> = {
  answer: 'answer <> "<>"',
  view: 'view <Name> "<Title>" as <>',
  start: 'start <Name> "<Title>" by <>',
  step: 'step <Name> "<Title>" by <>',
  choice: 'choice <Name> "<Title>" by <>',
  fork: 'fork <Name>',
  join: 'join <Name>',
  end: 'end <Name> "<Title>"',
};

/** Returns the text of a whole element of the kind as a snippet; what depends on the country goes by the locale. */
export function elementSnippet(kind: string, heading: Heading, locale: Locale): string {
  const body = [...(bodies[kind] ?? []), '<>'].map((line) => `\t${line}\n`).join('');
  const text = lines[kind] ?? `${kind} <Name> "<Title>" {\n${body}}`;
  const { name, title } = heading.isFixed
    ? { name: heading.name, title: asSnippet(heading.title) }
    : { name: `<${heading.name}>`, title: `<${heading.title}>` };
  return withPlaces(
    text
      .replace('"<Title>"', () => `"${title}"`)
      .replace('<Name>', () => name)
      .replace('<locale>', () => `<${[locale, ...locales.filter((other) => other !== locale)].join('|')}>`)
      .replace('<calendar>', () => `<${calendarsFrom(usualCalendar(locale)).join('|')}>`),
  );
}

/** Returns whether most elements of the kind have the property. */
export function isUsual(words: string, kind: string): boolean {
  return bodies[kind]?.some((line) => line.startsWith(`${words} `)) ?? false;
}

/** Returns the text as a snippet writes it as it is. */
export function asSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}

function calendarsFrom(usual: string | undefined): string[] {
  const all = ['NO', 'SE', 'DK', 'FI', 'IS'];
  return usual === undefined ? all : [usual, ...all.filter((other) => other !== usual)];
}

function withPlaces(text: string): string {
  let place = 0;
  return text.replace(/<([^<>]*)>/g, (_, proposals: string) => {
    place++;
    if (proposals.includes('|')) return `$\{${place}|${proposals.replaceAll('|', ',')}|}`;
    return proposals ? `$\{${place}:${proposals}}` : `$${place}`;
  });
}
