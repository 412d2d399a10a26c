import type * as ast from '../../generated/syntax/ast.ts';
import { type Locale, locales } from '../../locale/locale.ts';
import type { ElementBase, Id, Translations } from '../element.ts';
import { type Answer, type Framework, type FrameworkPart, partKinds } from '../framework.ts';
import { activityKinds } from '../work.ts';
import { type Context, compact, oneOf } from './context.ts';
import { dayOf } from './literals.ts';

/** Lowers a framework, without its parts. */
export function lowerFramework(node: ast.Framework, base: ElementBase, context: Context): Framework {
  return compact<Framework>({
    ...base,
    ...body(node, context),
    kind: 'framework',
    locale: oneOf(locales, node.locale),
    origin: node.source,
  });
}

/** Lowers a part of a framework, without the parts it encloses. */
export function lowerPart(node: ast.FrameworkPart, base: ElementBase, context: Context): FrameworkPart {
  return compact<FrameworkPart>({
    ...base,
    ...body(node, context),
    kind: oneOf(partKinds, node.$type.toLowerCase()) ?? 'item',
  });
}

/** Lowers an answer; `of` is the part that it answers. */
export function lowerAnswer(node: ast.Answer, base: ElementBase, of: Id, context: Context): Answer {
  return compact<Answer>({
    ...base,
    kind: 'answer',
    of,
    text: node.title ?? '',
    on: dayOf(node.on),
    by: context.all(node.by),
  });
}

type Body = Pick<FrameworkPart, 'also' | 'input' | 'output' | 'by' | 'about' | 'expects' | 'responses'> &
  Partial<Pick<FrameworkPart, 'hint' | 'why'>>;

function body(node: ast.FrameworkBody, context: Context): Body {
  return compact<Body>({
    also: translations(node.also),
    hint: node.hint,
    why: node.why,
    input: node.input,
    output: node.output,
    by: context.all(node.by),
    about: context.all(node.about),
    expects: node.expects.flatMap((word) => oneOf(activityKinds, word) ?? []),
    responses: node.responses,
  });
}

/** Returns the titles by their languages; the first of each counts. */
export function translations(nodes: readonly ast.Translation[]): Translations {
  const titles: Partial<Record<Locale, string>> = {};
  for (const { locale, title } of nodes) {
    const known = oneOf(locales, locale);
    if (known) titles[known] ??= title;
  }
  return titles;
}
