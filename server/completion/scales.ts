import { GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { type ScaleMessages, type ScaleName, scaleNames } from '../../language/locale/messages/scales.ts';
import type { Choice } from './choice.ts';
import { type Expectation, tokenNameOf } from './expectation.ts';

const steps = [1, 2, 3, 4, 5] as const;

/** Offers the numbers of a scale, and says what its ends stand for. */
export function scaleChoices(expectation: Expectation, { ends }: ScaleMessages): readonly Choice[] {
  const scale = tokenNameOf(expectation) === 'NUMBER' ? scaleOf(expectation) : undefined;
  if (scale === undefined) return [];
  const [least, most] = ends[scale];
  const meaning = new Map<number, string>([
    [1, least],
    [5, most],
  ]);
  return steps.map((step) => {
    const detail = meaning.get(step);
    return {
      label: String(step),
      kind: CompletionItemKind.Value,
      rank: 0,
      ...(detail && { detail, searched: `${step} ${detail}` }),
    };
  });
}

function scaleOf({ path }: Expectation): ScaleName | undefined {
  for (let at = path; at; at = at.outer) {
    const owner = at.call.$container;
    const feature = GrammarAST.isAssignment(owner) ? owner.feature : undefined;
    const scale = scaleNames.find((name) => name === feature);
    if (scale) return scale;
  }
  return undefined;
}
