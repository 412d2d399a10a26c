import type { LangiumDocument, Lexer, LexerResult } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { type ClientOptions, SuggestCommand } from '../protocol/client.ts';
import type { VardeServerServices, VardeServerSharedServices } from '../services.ts';
import type { Choice } from './choice.ts';
import { handledIn } from './handled.ts';
import { Keywords } from './keywords.ts';
import { type ListAbilities, listOf } from './list.ts';
import { Names } from './names.ts';
import { pathChoices, type WrittenPath, writtenPathAt } from './paths.ts';
import { type Place, placeAt } from './place.ts';
import { scaleChoices } from './scales.ts';
import { flowChoices, signChoices } from './signs.ts';
import { GrammarStates } from './states.ts';
import { tagChoices } from './tags.ts';
import { Titles } from './titles.ts';
import { valueChoices } from './values.ts';
import { wholePlanChoices } from './whole-plan.ts';
import { wordChoices } from './words.ts';

/** Offers what can be written at the cursor. */
export class Completion implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: ['.', '"', '/', '#', ' '] };
  private readonly services: VardeServerServices;
  private readonly shared: VardeServerSharedServices;
  private readonly lexer: Lexer;
  private readonly blocks: Blocks;
  private readonly states: GrammarStates;
  private readonly keywords: Keywords;
  private readonly names: Names;
  private readonly titles: Titles;
  private abilities: ListAbilities = { canFillIn: false, showsDetails: false, askAgain: undefined };

  constructor(services: VardeServerServices) {
    this.services = services;
    this.shared = services.shared;
    this.lexer = services.parser.Lexer;
    this.blocks = services.parser.Blocks;
    this.states = new GrammarStates(services.Grammar);
    this.keywords = new Keywords(this.blocks);
    this.names = new Names(services);
    this.titles = new Titles(this.blocks, services.shared.workspace.IndexManager);
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities, initializationOptions }) => {
      const { commands } = (initializationOptions ?? {}) as ClientOptions;
      const item = capabilities.textDocument?.completion?.completionItem;
      this.abilities = {
        canFillIn: item?.snippetSupport ?? false,
        showsDetails: item?.labelDetailsSupport ?? false,
        askAgain: commands?.find((command) => command === SuggestCommand.name),
      };
    });
  }

  async getCompletion(
    document: LangiumDocument,
    { position, context }: CompletionParams,
  ): Promise<CompletionList | undefined> {
    const offset = document.textDocument.offsetAt(position);
    const lexed = this.lexer.tokenize(document.textDocument.getText());
    const path = writtenPathAt(lexed.tokens, offset);
    if (path) return this.list(document, path.start, offset, await this.pathChoices(document, path));
    const place = placeAt(document, offset, lexed, this.states);
    const titles = [...this.titleChoices(document, offset, lexed)];
    // Neither a space after something whole nor the end of a sentence asks for a word.
    const isSpace = context?.triggerCharacter === ' ';
    const endsSentence = titles.length > 0 && /[?!]/.test(document.textDocument.getText()[offset - 1] ?? '');
    const isAsked = place && !endsSentence && !(isSpace && place.isWhole);
    if (!isAsked && titles.length === 0) return undefined;
    return this.list(document, place?.start ?? offset, offset, this.choices(isAsked && place, titles));
  }

  private *choices(place: Place | false | undefined, titles: readonly Choice[]): Iterable<Choice> {
    const { Plans: plans, ReaderLanguage: reader } = this.shared.workspace;
    const { locale } = reader;
    const words = reader.messages.completion;
    if (place) {
      const plan = () => plans.planOf(place.document.uri)?.plan;
      const handled = () => {
        const known = plan();
        return known && handledIn(known);
      };
      yield* wholePlanChoices(place, words, locale, this.services);
      for (const expectation of place.expected) {
        yield* this.keywords.choices(place, expectation, locale);
        yield* signChoices(expectation);
        yield* flowChoices(place, expectation);
        yield* wordChoices(expectation, this.blocks, locale);
        yield* valueChoices(place, expectation, plan, words, locale);
        yield* scaleChoices(expectation, reader.messages.scales);
        yield* tagChoices(place.document, expectation, this.shared);
      }
      yield* titles;
      for (const expectation of place.expected) yield* this.names.choices(place, expectation, handled, words);
    } else yield* titles;
  }

  /** What the line begins with decides whether it is read as a title. */
  private *titleChoices(document: LangiumDocument, offset: number, lexed: LexerResult): Iterable<Choice> {
    const text = document.textDocument.getText();
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    const start = offset - line.trimStart().length;
    const place = start < offset ? placeAt(document, start, lexed, this.states) : undefined;
    if (place) yield* this.titles.choices(place, offset, this.shared.workspace.ReaderLanguage.locale);
  }

  private pathChoices(document: LangiumDocument, path: WrittenPath): Promise<Choice[]> {
    const {
      FileSystemProvider: fileSystem,
      ReaderLanguage: reader,
      WorkspaceManager,
    } = this.shared.workspace;
    return pathChoices(document, path, fileSystem, WorkspaceManager.roots, reader.messages.completion);
  }

  private list(
    { textDocument }: LangiumDocument,
    start: number,
    offset: number,
    choices: Iterable<Choice>,
  ): CompletionList {
    return listOf(choices, textDocument, start, offset, this.abilities);
  }
}
