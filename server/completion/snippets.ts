import type { Choice } from './choice.ts';

/** What is worth filling in at once, line by line: `<…>` is a place to fill in, with what is proposed there. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  plan: ['locale <nb|nn|sv|da|en>', 'calendar <NO|SE|DK|FI|IS>', 'starts <>', 'owner <>', 'why "<>"'],
  portfolio: ['owner <>', 'track <Name> "<Title>" { plans <> }'],
  track: ['plans <>', 'owner <>'],
  calendar: ['based on <NO|SE|DK|FI|IS>', 'closed <>'],
  stakeholder: [
    'influence <low|medium|high>',
    'interest <low|medium|high>',
    'attitude <blocking|sceptical|neutral|supportive|championing>',
  ],
  role: ['held by "<>"', 'mandate "<>"'],
  team: ['members <>', 'mandate "<>"', 'meets every <4 weeks>'],
  goal: ['measure <>', 'baseline <> on <>', 'target <> by <>', 'owner <>'],
  indicator: ['unit "<>"', 'better <lower|higher>', 'measured every <month> by <>'],
  deliverable: ['from <>'],
  outcome: ['from <>', 'serves <>'],
  benefit: ['from <>', 'is <efficiency|quality|economy|safety|learning>', 'owner <>', 'serves <>'],
  cost: ['amount <> <NOK>', 'for <>'],
  activity: ['owner <>', 'by <>', 'takes <5d>', 'after <>'],
  milestone: ['after <>'],
  gate: ['after <>', 'by <>', 'criteria "<>"'],
  process: ['owner <>', 'lead <>'],
  risk: [
    'likelihood <1|2|3|4|5>',
    'impact <1|2|3|4|5>',
    'owner <>',
    'response <reduce|avoid|transfer|accept> "<>"',
  ],
  driver: ['strength <1|2|3|4|5>', 'affects <>'],
  barrier: ['strength <1|2|3|4|5>', 'affects <>', 'response <reduce|avoid|transfer|accept> "<>"'],
  decision: ['by <>', 'on <>', 'options "<>", "<>"'],
  policy: ['owner <>', 'why "<>"'],
  exemption: ['from <>', 'by <>', 'until <>', 'why "<>"'],
};

/** Kinds that are most often written on one line. */
const lines: Readonly<Record<string, string>> = {
  answer: 'answer <> "<>"',
  view: 'view <Name> "<Title>" as <gantt|lanes|stakeholders|risks>',
  start: 'start <Name> "<Title>" by <>',
  step: 'step <Name> "<Title>" by <>',
  choice: 'choice <Name> "<Title>" by <>',
  fork: 'fork <Name>',
  join: 'join <Name>',
  end: 'end <Name> "<Title>"',
};

/** Returns the text of a whole element of the kind as a snippet. */
export function elementSnippet(kind: string): Required<Pick<Choice, 'text' | 'isSnippet' | 'detail'>> {
  const body = [...(bodies[kind] ?? []), '<>'].map((line) => `\t${line}\n`).join('');
  const text = lines[kind] ?? `${kind} <Name> "<Title>" {\n${body}}`;
  return { text: snippetOf(text), isSnippet: true, detail: `${kind} Name "Title"` };
}

function snippetOf(text: string): string {
  let place = 0;
  return text.replace(/<([^<>]*)>/g, (_, proposals: string) => {
    place++;
    if (proposals.includes('|')) return `$\{${place}|${proposals.replaceAll('|', ',')}|}`;
    return proposals ? `$\{${place}:${proposals}}` : `$${place}`;
  });
}
