import type { LangiumDocument, Lexer, LexerResult } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import { Use } from '../../language/generated/syntax/ast.ts';
import { tableWords } from '../../language/locale/table-words.ts';
import { evidenceIn } from '../../language/plan/coverage-evidence.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { lineStart } from '../edits/lines.ts';
import { type ClientOptions, SuggestCommand } from '../protocol/client.ts';
import type { VardeServerServices, VardeServerSharedServices } from '../services.ts';
import type { Choice } from './choice.ts';
import { type Expectation, tokenNameOf, typeOf } from './expectation.ts';
import { flowChoices } from './flows.ts';
import { Keywords } from './keywords.ts';
import { type ListAbilities, listOf } from './list.ts';
import { Names } from './names.ts';
import { inQuotes, pathChoices, type WrittenPath, writtenPathAt } from './paths.ts';
import { type Place, placeAt } from './place.ts';
import { scaleChoices } from './scales.ts';
import { signChoices } from './signs.ts';
import { GrammarStates } from './states.ts';
import { tagChoices } from './tags.ts';
import { Titles } from './titles.ts';
import { translatedLine, withLine } from './translated-line.ts';
import { valueChoices } from './values.ts';
import { wholePlanChoices } from './whole-plan.ts';
import { wordChoices } from './words.ts';

/** Offers what can be written at the cursor. */
export class Completion implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = {
    triggerCharacters: [...'."/# ?0123456789'],
  };
  private readonly services: VardeServerServices;
  private readonly shared: VardeServerSharedServices;
  private readonly lexer: Lexer;
  private readonly blocks: Blocks;
  private readonly states: GrammarStates;
  private readonly keywords: Keywords;
  private readonly names: Names;
  private readonly titles: Titles;
  /** The lexer keeps the tokens of one text, which are best those of the file. */
  private readonly lexedWords = new Map<string, LexerResult['tokens']>();
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
    const opening = this.openingPlace(document, offset, lexed);
    const { locale } = this.shared.workspace.ReaderLanguage;
    const titles = opening ? [...this.titles.choices(opening, offset, locale)] : [];
    const line =
      opening && titles.length === 0
        ? translatedLine(opening, offset, lexed.tokens, this.blocks, this.tokensOf)
        : undefined;
    const tokens = line?.tokens ?? lexed.tokens;
    const place = placeAt(document, offset, { ...lexed, tokens }, this.states);
    // Neither a space after something whole nor a sentence asks for a word.
    const isSpace = context?.triggerCharacter === ' ';
    const isInSentence = titles.length > 0 && opening && isSentence(opening, offset, lexed);
    const isAsked = place && !isInSentence && !(isSpace && place.isWhole);
    if (!isAsked && titles.length === 0) return undefined;
    const paths =
      isAsked && place.expected.some(isPath) ? await this.pathChoices(document, { folder: '' }) : [];
    const choices = this.choices(isAsked && place, [...inQuotes(paths), ...titles]);
    const start = place?.start ?? offset;
    return this.list(document, start, offset, line ? withLine(choices, line) : choices);
  }

  private *choices(place: Place | false | undefined, titles: readonly Choice[]): Iterable<Choice> {
    const { Plans: plans, ReaderLanguage: reader } = this.shared.workspace;
    const { locale } = reader;
    const words = reader.messages.completion;
    if (place) {
      const plan = () => plans.planOf(place.document.uri)?.plan;
      const evidence = () => {
        const known = plan();
        return known && evidenceIn(known);
      };
      const answers = () => tableWords(plan()?.head?.locale ?? locale).truths;
      yield* wholePlanChoices(place, words, locale, this.services);
      for (const expectation of place.expected) {
        yield* this.keywords.choices(place, expectation, locale);
        yield* signChoices(expectation, words);
        yield* flowChoices(place, expectation, answers);
        yield* wordChoices(expectation, this.blocks, locale);
        yield* valueChoices(place, expectation, plan, words, locale);
        yield* scaleChoices(expectation, reader.messages.scales);
        yield* tagChoices(place.document, expectation, this.shared);
      }
      yield* titles;
      for (const expectation of place.expected)
        yield* this.names.choices(place, expectation, evidence, words);
    } else yield* titles;
  }

  private readonly tokensOf = (words: string): LexerResult['tokens'] => {
    const tokens = this.lexedWords.get(words) ?? this.lexer.tokenize(words).tokens;
    this.lexedWords.set(words, tokens);
    return tokens;
  };

  /** Where the line begins, which decides whether it is read as a title and what property it is; undefined in front of that. */
  private openingPlace(document: LangiumDocument, offset: number, lexed: LexerResult): Place | undefined {
    const text = document.textDocument.getText();
    const line = text.slice(lineStart(text, offset), offset);
    const start = offset - line.trimStart().length;
    return start < offset ? placeAt(document, start, lexed, this.states) : undefined;
  }

  private pathChoices(document: LangiumDocument, path: Pick<WrittenPath, 'folder'>): Promise<Choice[]> {
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

function isPath(expectation: Expectation): boolean {
  return typeOf(expectation) === Use.$type && tokenNameOf(expectation) === 'STRING';
}

/** Returns whether the line holds several words, of which the first is none of the language, or ends as a sentence. */
function isSentence({ document, start }: Place, offset: number, { tokens }: LexerResult): boolean {
  const line = document.textDocument.getText().slice(start, offset);
  const first = tokens.find(({ startOffset }) => startOffset === start);
  return /[?!]$/.test(line) || (first?.tokenType.name === 'NAME' && /\s\S/.test(line));
}
