import { Cancellation, type LangiumDocument, type Lexer } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { toDay } from '../../language/plan/days.ts';
import type { Day } from '../../language/plan/literals.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import type { VardeServerServices, VardeServerSharedServices } from '../services.ts';
import type { Choice } from './choice.ts';
import { Keywords } from './keywords.ts';
import { listOf } from './list.ts';
import { Names } from './names.ts';
import { pathChoices, type WrittenPath, writtenPathAt } from './paths.ts';
import { type Place, placeAt } from './place.ts';
import { GrammarStates } from './states.ts';
import { tagChoices } from './tags.ts';
import { valueChoices } from './values.ts';
import { wordChoices } from './words.ts';

/** Enough to choose from; a longer list is narrowed by typing on. */
const limit = 200;

/** Offers what can be written at the cursor. */
export class Completion implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: ['.', '"', '/', '#', ' '] };
  private readonly shared: VardeServerSharedServices;
  private readonly lexer: Lexer;
  private readonly blocks: Blocks;
  private readonly states: GrammarStates;
  private readonly keywords: Keywords;
  private readonly names: Names;
  private canFillIn = false;

  constructor(services: VardeServerServices) {
    this.shared = services.shared;
    this.lexer = services.parser.Lexer;
    this.blocks = services.parser.Blocks;
    this.states = new GrammarStates(services.Grammar);
    this.keywords = new Keywords(this.blocks);
    this.names = new Names(services);
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.canFillIn = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
    });
  }

  async getCompletion(
    document: LangiumDocument,
    { position, context }: CompletionParams,
    token = Cancellation.CancellationToken.None,
  ): Promise<CompletionList | undefined> {
    const offset = document.textDocument.offsetAt(position);
    const lexed = this.lexer.tokenize(document.textDocument.getText());
    const path = writtenPathAt(lexed.tokens, offset);
    if (path) return this.list(document, path.start, offset, this.pathChoices(document, path));
    const place = placeAt(document, offset, lexed, this.states);
    // A space after something whole does not ask for anything.
    if (!place || (context?.triggerCharacter === ' ' && place.isWhole)) return undefined;
    return this.list(document, place.start, offset, this.choices(place, token));
  }

  private async *choices(place: Place, token: Cancellation.CancellationToken): AsyncIterable<Choice> {
    const { plan } = this.shared.workspace.Plans.planOf(place.document.uri) ?? {};
    for (const expectation of place.expected) {
      yield* this.keywords.choices(place, expectation);
      yield* wordChoices(expectation, this.blocks);
      yield* valueChoices(expectation, plan, today());
      yield* tagChoices(place.document, expectation, this.shared);
    }
    for (const expectation of place.expected) yield* this.names.choices(place, expectation, token);
  }

  private async *pathChoices(document: LangiumDocument, path: WrittenPath): AsyncIterable<Choice> {
    const { FileSystemProvider: fileSystem, WorkspaceManager: manager } = this.shared.workspace;
    const roots = (manager.workspaceFolders ?? []).map(({ uri }) => URI.parse(uri));
    yield* await pathChoices(document, path, fileSystem, roots);
  }

  private async list(
    { textDocument }: LangiumDocument,
    start: number,
    offset: number,
    choices: AsyncIterable<Choice>,
  ): Promise<CompletionList> {
    const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(offset) };
    const typed = textDocument.getText(range);
    const fitting = new Map<string, Choice>();
    let isIncomplete = false;
    for await (const choice of choices) {
      if (!isFoundBy(typed, choice) || fitting.has(choice.label)) continue;
      isIncomplete = fitting.size === limit;
      if (isIncomplete) break;
      fitting.set(choice.label, choice);
    }
    return { isIncomplete, items: listOf([...fitting.values()], range, this.canFillIn) };
  }
}

/** All letters typed occur in this order, as editors search. */
function isFoundBy(typed: string, { label, searched = label }: Choice): boolean {
  const text = searched.toLowerCase();
  let from = 0;
  for (const letter of typed.toLowerCase()) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

function today(): Day {
  const now = new Date();
  return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
