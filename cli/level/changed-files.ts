import { URI } from 'vscode-uri';
import { isoDay } from '../../language/locale/dates.ts';
import type { Id } from '../../language/plan/element.ts';
import type { Day } from '../../language/plan/literals.ts';
import { elementById } from '../../language/plan/query.ts';
import { applyEdits, type Edit } from '../../language/syntax/format/edit.ts';
import { elementAtPosition } from '../../language/syntax/property-place.ts';
import { writeProperty } from '../../language/syntax/write-property.ts';
import { offsetsOf } from '../../server/edits/offsets.ts';
import type { OpenPlan } from '../open-plan.ts';

/** A file as it is and as it is to become. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
  readonly changed: string;
}

/** Returns the files of a plan in which the elements are not to begin before the days. */
export function changedFiles({ plan, documentOf }: OpenPlan, delays: ReadonlyMap<Id, Day>): ChangedFile[] {
  const files = new Map<string, Edit[]>();
  for (const [id, day] of delays) {
    const source = elementById(plan, id)?.source;
    const document = source && documentOf(source.uri);
    const element = document && elementAtPosition(document, source.name.start);
    if (!element) continue;
    const notBefore = { property: 'notBefore', words: 'not before', value: isoDay(day) };
    const { range, newText } = writeProperty(document, element, notBefore);
    const edits = files.get(source.uri) ?? [];
    edits.push({ ...offsetsOf(document, range), newText });
    files.set(source.uri, edits);
  }
  return Array.from(files, ([uri, edits]) => {
    const text = documentOf(uri)?.textDocument.getText() ?? '';
    const changed = applyEdits(
      text,
      edits.toSorted((a, b) => a.start - b.start),
    );
    return { path: URI.parse(uri).fsPath, text, changed };
  });
}
