import type { LangiumDocument } from 'langium';
import type { VardeFile } from '../../generated/syntax/ast.ts';
import type { VardeParseResult } from '../parser.ts';
import type { Problem } from '../problem.ts';
import type { VardeServices } from '../services.ts';

/** A file that has been parsed and linked. */
export type VardeDocument = LangiumDocument<VardeFile> & {
  readonly parseResult: VardeParseResult<VardeFile>;
};

/** A rule about the text itself: finds what breaks it in one file. */
export type Rule = (document: VardeDocument, services: VardeServices) => Iterable<Problem>;
