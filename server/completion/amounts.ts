import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionMessages } from '../../language/locale/messages/completion.ts';
import type { Choice } from './choice.ts';

const percents = ['0', '20', '50', '100'];

/** Returns usual shares; where a number is typed, that one. */
export function percentChoices(typed: string): readonly Choice[] {
  const number = numberIn(typed);
  return (number === undefined ? percents : [number]).map((each) => unit(`${each}%`));
}

/** Returns a sum in the currency to fill in; where a number is typed, that one. */
export function sumChoices(typed: string, currency: string): readonly Choice[] {
  const number = numberIn(typed);
  if (number !== undefined) return [unit(`${number} ${currency}`)];
  return [{ ...unit(`100000 ${currency}`), text: `\${1:100000} \${2:${currency}}`, isSnippet: true }];
}

/** Returns a length in each unit to fill in; where a number is typed, that one. */
export function durationChoices(typed: string, { durations }: CompletionMessages): readonly Choice[] {
  const number = numberIn(typed);
  const lengths = [
    ['5', 'd', durations.days],
    ['2', 'w', durations.weeks],
    ['3', 'm', durations.months],
    ['4', 'h', durations.hours],
  ] as const;
  return lengths.map(([usual, letter, detail]) => ({
    ...unit(`${number ?? usual}${letter}`),
    detail,
    ...(number === undefined && { text: `\${1:${usual}}${letter}`, isSnippet: true }),
  }));
}

/** Returns the choice of something that is written as it is shown. */
export function unit(label: string): Choice {
  return { label, kind: CompletionItemKind.Unit, rank: 0 };
}

function numberIn(typed: string): string | undefined {
  return /^\d+$/.exec(typed)?.[0];
}
