import type { GrammarConfig, LangiumDocument, References } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { type Element, isElement, isProcessNode } from '../../language/generated/syntax/ast.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { documentationOf } from '../../language/syntax/documentation.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import type { ReaderLanguage } from '../../language/syntax/reader-language.ts';
import { nameAt } from '../features/name-at.ts';
import { ratingHint } from '../hints/hints.ts';
import { elementOf } from '../plans/element-of.ts';
import type { Plans } from '../plans/plans.ts';
import type { VardeServerServices } from '../services.ts';
import { datesOf, spanOf } from './dates.ts';
import { factsOf } from './facts.ts';
import { hoverOfWord } from './keyword.ts';
import { plain } from './markdown.ts';
import { nextSteps } from './next-steps.ts';
import { reasonsOf } from './reasons.ts';
import { Usage } from './usage.ts';

/** Tells of the element that a name stands for: its title and kind, what is computed of it, what it says of itself, where it is used. */
export class Hovers implements HoverProvider {
  private readonly references: References;
  private readonly config: GrammarConfig;
  private readonly plans: Plans;
  private readonly blocks: Blocks;
  private readonly usage: Usage;
  private readonly reader: ReaderLanguage;

  constructor(services: VardeServerServices) {
    this.references = services.references.References;
    this.config = services.parser.GrammarConfig;
    this.plans = services.shared.workspace.Plans;
    this.blocks = services.parser.Blocks;
    this.usage = new Usage(services);
    this.reader = services.shared.workspace.ReaderLanguage;
  }

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const name = nameAt(document, position, this.config);
    const [element] = name ? this.references.findDeclarations(name) : [];
    if (!name || !isElement(element)) return hoverOfWord(document, position, this.blocks, this.reader.locale);
    const value = this.paragraphs(element, document).join('\n\n');
    return { contents: { kind: 'markdown', value }, range: name.range };
  }

  private paragraphs(element: Element, asked: LangiumDocument): string[] {
    const kind = kindOf(element, this.blocks);
    const facts = [...factsOf(element, this.blocks), ...this.usage.of(element)];
    return [
      `**${plain(element.title ?? element.name)}** · ${kind} ${plain(element.name)}`,
      this.computed(element, asked),
      facts.map(({ words, value }) => `- _${words}_ ${plain(value)}`).join('\n'),
      documentationOf(element),
    ].flatMap((paragraph) => paragraph || []);
  }

  private computed(declaration: Element, asked: LangiumDocument): string | undefined {
    const known = this.plans.planOf(asked.uri);
    const element = known && elementOf(declaration, known.plan);
    if (!element) return undefined;
    const { plan, schedule } = known;
    const { locale } = this.reader;
    if (element === plan.head) return spanOf(schedule, locale);
    if (isProcessNode(declaration)) return nextSteps(plan, element);
    const dates = datesOf(schedule, element.id, locale);
    if (dates === undefined) return ratingHint(element, locale)?.label;
    return `${dates}\n\n${reasonsOf(plan, schedule, element.id, locale)}`;
  }
}
