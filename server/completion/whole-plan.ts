import { CompletionItemKind } from 'vscode-languageserver';
import { isVardeFile } from '../../language/generated/syntax/ast.ts';
import type { Locale } from '../../language/locale/locale.ts';
import type { CompletionMessages } from '../../language/locale/messages/completion.ts';
import { ownWords, ownWordsIn } from '../../language/locale/own-words.ts';
import { newPlan, planFile } from '../../language/start/new-plan.ts';
import { nextMonday, usualCalendar } from '../../language/start/usual.ts';
import type { VardeServices } from '../../language/syntax/services.ts';
import { today } from '../today.ts';
import type { Choice } from './choice.ts';
import type { Place } from './place.ts';
import { asSnippet } from './snippets.ts';

/** Offers a plan with phases to begin with, in a file that declares nothing yet but what is being written. */
export function wholePlanChoices(
  { around, opensStatement, start }: Place,
  { wholePlan, name, title }: CompletionMessages,
  locale: Locale,
  services: VardeServices,
): Choice[] {
  if (!opensStatement || !isVardeFile(around)) return [];
  if (around.elements.some(({ $cstNode }) => $cstNode?.offset !== start)) return [];
  const calendar = usualCalendar(locale);
  const { [planFile]: text = '' } = newPlan(
    {
      title,
      locale,
      ...(calendar !== undefined && { calendar }),
      frameworks: [],
      starts: nextMonday(today()),
    },
    services,
  );
  return [
    {
      label: wholePlan,
      text: asSnippet(text.trimEnd()).replace(/^plan \S+ ".*"/, () => `plan \${1:${name}} "\${2:${title}}"`),
      isSnippet: true,
      kind: CompletionItemKind.Snippet,
      searched: `plan ${wholePlan}`,
      readersWords: ownWordsIn(locale, 'plan'),
      otherWords: ownWords.get('plan') ?? [],
      rank: 0,
    },
  ];
}
