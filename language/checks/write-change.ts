import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Element } from '../generated/syntax/ast.ts';
import { type Messages, messagesIn } from '../locale/messages.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { libraryScheme } from '../syntax/library.ts';
import type { Fix } from '../syntax/problem.ts';
import { elementAtPosition } from '../syntax/property-place.ts';
import { writeElement } from '../syntax/write-element.ts';
import { writeFurtherValue, writeProperty } from '../syntax/write-property.ts';
import type { AddElement, Change, SetProperty } from './change.ts';
import type { PlanFiles } from './plan-files.ts';

/**
 * Returns the change as a fix of a finding that is about the element; undefined where it cannot be written, because no
 * file that sees all that it names may be changed for it.
 */
export function writeChange(
  plan: Plan,
  files: PlanFiles,
  messages: Messages,
  found: Id,
  change: Change,
): Fix | undefined {
  const written =
    'declaration' in change ? addElement(plan, files, change) : setProperty(plan, files, found, change);
  if (!written) return undefined;
  const own = elementById(plan, found)?.source.uri;
  const uri = written.document.uri.toString();
  return {
    title: change.title(messages),
    edits: [{ ...written.edit, ...(uri !== own && { uri }) }],
    ...(change.isCertain && { isCertain: true }),
  };
}

interface Written {
  readonly document: LangiumDocument;
  readonly edit: TextEdit;
}

function setProperty(plan: Plan, files: PlanFiles, found: Id, change: SetProperty): Written | undefined {
  const place = placeOf(plan, files, change.element ?? found);
  if (!place?.declaration || !sees(plan, files, place.document, change)) return undefined;
  const write = change.isFurther ? writeFurtherValue : writeProperty;
  return { document: place.document, edit: write(place.document, place.declaration, change) };
}

function addElement(plan: Plan, files: PlanFiles, change: AddElement): Written | undefined {
  const declaration = change.declaration(messagesIn(plan.locale));
  const place = change.into === undefined ? undefined : placeOf(plan, files, change.into);
  if (place?.declaration && sees(plan, files, place.document, change)) {
    return { document: place.document, edit: writeElement(place.document, place.declaration, declaration) };
  }
  const entry = files.documentOf(plan.uri);
  if (!entry || !sees(plan, files, entry, change)) return undefined;
  return { document: entry, edit: writeElement(entry, undefined, declaration) };
}

function placeOf(
  plan: Plan,
  { documentOf }: PlanFiles,
  id: Id,
): { readonly document: LangiumDocument; readonly declaration: Element | undefined } | undefined {
  const source = elementById(plan, id)?.source;
  const document = source && documentOf(source.uri);
  if (!document || document.uri.scheme === libraryScheme) return undefined;
  return { document, declaration: elementAtPosition(document, source.name.start) };
}

/** An element that shares its name with another one of the plan cannot be named. */
function sees(plan: Plan, { seenBy }: PlanFiles, { uri }: LangiumDocument, { names = [] }: Change): boolean {
  const seen = seenBy(uri.toString());
  return names.every((id) => {
    const source = elementById(plan, id)?.source;
    return source !== undefined && !id.includes('~') && seen.has(source.uri);
  });
}
