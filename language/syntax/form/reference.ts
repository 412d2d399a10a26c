import type { AstNode, ReferenceInfo } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { type Element, isArrow, isFlow, isUse } from '../../generated/syntax/ast.ts';
import type { Message } from '../../locale/messages.ts';
import { isKindSelector, type VardeLinkingError } from '../linker.ts';
import { kindsOf } from '../messages/kinds.ts';
import type { VardeServices } from '../services.ts';
import { askerAt } from './label.ts';
import type { VardeDocument } from './rule.ts';

/** A reference that stands for nothing, and where it stands. */
export interface Broken {
  readonly info: ReferenceInfo;
  readonly container: AstNode;
  /** What it could have stood for; what that means depends on the way in which it is broken. */
  readonly candidates: readonly Element[];
  readonly written: string;
  readonly range: Range;
  /** The type of element that is wanted. */
  readonly type: string;
  /** A clause: who wants what, “`owner` wants a stakeholder, role or team”. */
  readonly wants: Message;
}

/**
 * Returns the references that are broken in one way; not those to declarations that could not be read,
 * nor the names of kinds in views, nor frameworks in `use`, of which other rules speak.
 */
export function* brokenReferences(
  document: VardeDocument,
  services: VardeServices,
  way: VardeLinkingError['resolution']['type'],
): Iterable<Broken> {
  const { Blocks: blocks } = services.parser;
  const { AstReflection: reflection } = services.shared;
  const { lostNames } = document.parseResult;
  const kinds = new Set(blocks.kinds);
  for (const reference of document.references) {
    const error = reference.error as VardeLinkingError | undefined;
    const cst = reference.$refNode;
    if (!cst || error?.resolution.type !== way) continue;
    const { info, resolution } = error;
    const { container } = info;
    const written = reference.$refText;
    const isLost = written.split('.').some((name) => lostNames.has(name));
    if (isLost || isUse(container) || isKindSelector(info, kinds)) continue;
    const type = reflection.getReferenceType(info);
    const asker = isFlow(container) || isArrow(container) ? 'arrow' : askerAt(cst);
    const wanted = kindsOf(type, blocks, reflection);
    const wants: Message = (messages) => messages.wanted.wants(asker, wanted(messages));
    yield { info, container, candidates: resolution.candidates, written, range: cst.range, type, wants };
  }
}
