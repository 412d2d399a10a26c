import {
  AstUtils,
  DefaultDocumentValidator,
  type ParseResult,
  type ValidateSingleNodeOptions,
} from 'langium';
import type { Diagnostic, Position, Range } from 'vscode-languageserver-types';
import type { Messages } from '../locale/messages.ts';
import { applySeverities } from './configuration/apply-severities.ts';
import type { Configurations } from './configuration/configurations.ts';
import { toDiagnostic } from './diagnostic.ts';
import { notText } from './not-text.ts';
import type { VardeParseResult } from './parser.ts';
import type { Problem } from './problem.ts';
import type { ReaderLanguage } from './reader-language.ts';
import type { VardeServices } from './services.ts';

/** How much one file is told at once. */
const mostDiagnostics = 200;

type Validate = DefaultDocumentValidator['validateDocument'];

/** Says what is wrong with a file in Varde's own words, once for each mistake and no more than can be read. */
export class VardeValidator extends DefaultDocumentValidator {
  private readonly configurations: Configurations;
  private readonly reader: ReaderLanguage;

  constructor(services: VardeServices) {
    super(services);
    this.configurations = services.shared.workspace.Configurations;
    this.reader = services.shared.workspace.ReaderLanguage;
  }

  override async validateDocument(...args: Parameters<Validate>): ReturnType<Validate> {
    const [document, options] = args;
    const unreadable = notText(document.textDocument.getText());
    const { messages } = this.reader;
    if (unreadable) return [toDiagnostic(unreadable, document.uri, messages)];
    const diagnostics = await super.validateDocument(...args);
    const { problems } = document.parseResult as VardeParseResult;
    const hasParsers = options?.categories?.includes('built-in') ?? true;
    const heard = withoutEchoes(diagnostics, hasParsers ? problems : []);
    return limited(applySeverities(heard, this.configurations.of(document.uri)), messages);
  }

  /** Every character is a token, so that the parser speaks of the strange ones, too. */
  protected override processLexingErrors(): void {}

  protected override processParsingErrors(parsed: ParseResult, diagnostics: Diagnostic[]): void {
    const { uri } = AstUtils.getDocument(parsed.value);
    const { messages } = this.reader;
    for (const problem of (parsed as VardeParseResult).problems) {
      diagnostics.push(toDiagnostic(problem, uri, messages));
    }
  }

  /** Each rule looks at the file as a whole. */
  protected override validateSingleNodeOptions(): ValidateSingleNodeOptions {
    return { validateNode: true, validateChildren: false };
  }

  /** `form/` speaks of links. */
  protected override processLinkingErrors(): void {}
}

/** Leaves out what is said of a place of which the parser has spoken. */
function withoutEchoes(diagnostics: readonly Diagnostic[], problems: readonly Problem[]): Diagnostic[] {
  const ofParser = diagnostics.slice(0, problems.length);
  const others = diagnostics.slice(problems.length);
  return [
    ...ofParser,
    ...others.filter(({ range }) => !problems.some((first) => overlap(first.range, range))),
  ];
}

/** Returns the first in the order of the text and, where there are more, how many. */
function limited(diagnostics: readonly Diagnostic[], { files }: Messages): Diagnostic[] {
  const sorted = diagnostics.toSorted((a, b) => compare(a.range.start, b.range.start));
  const rest = sorted.slice(mostDiagnostics);
  const [next] = rest;
  if (!next) return sorted;
  return [
    ...sorted.slice(0, mostDiagnostics),
    { ...next, message: files.moreProblems(rest.length), relatedInformation: [], data: {}, code: 'syntax' },
  ];
}

function overlap(one: Range, other: Range): boolean {
  return compare(one.start, other.end) < 0 && compare(other.start, one.end) < 0;
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
