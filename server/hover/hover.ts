import { CstUtils, type GrammarConfig, type LangiumDocument, type References } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { type Element, isElement } from '../../language/generated/syntax/ast.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { documentationOf } from '../../language/syntax/documentation.ts';
import { idOf } from '../plans/id-of.ts';
import type { Plans } from '../plans/plans.ts';
import type { VardeServerServices } from '../services.ts';
import { datesOf } from './dates.ts';
import { factsOf } from './facts.ts';
import { plain } from './markdown.ts';

/** Tells of the element that a name stands for: its title and kind, its dates, and what it says of itself. */
export class Hovers implements HoverProvider {
  private readonly references: References;
  private readonly config: GrammarConfig;
  private readonly plans: Plans;
  private readonly blocks: Blocks;

  constructor(services: VardeServerServices) {
    this.references = services.references.References;
    this.config = services.parser.GrammarConfig;
    this.plans = services.shared.workspace.Plans;
    this.blocks = services.parser.Blocks;
  }

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(position);
    const name = root && CstUtils.findDeclarationNodeAtOffset(root, offset, this.config.nameRegexp);
    if (!name) return undefined;
    const [element] = this.references.findDeclarations(name);
    if (!isElement(element)) return undefined;
    const value = this.paragraphs(element, document).join('\n\n');
    return { contents: { kind: 'markdown', value }, range: name.range };
  }

  private paragraphs(element: Element, asked: LangiumDocument): string[] {
    const kind = this.blocks.ofType(element.$type)[0]?.kind ?? '';
    return [
      `**${plain(element.title ?? element.name)}** · ${kind} ${plain(element.name)}`,
      this.dates(element, asked),
      factsOf(element, this.blocks)
        .map(({ words, value }) => `- _${words}_ ${plain(value)}`)
        .join('\n'),
      documentationOf(element),
    ].flatMap((paragraph) => paragraph || []);
  }

  private dates(element: Element, asked: LangiumDocument): string | undefined {
    const known = this.plans.planOf(asked.uri);
    const id = known && idOf(element, known.plan);
    return known && id !== undefined ? datesOf(known.plan, known.schedule, id) : undefined;
  }
}
