import type { LangiumDocument } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import type { Fix } from '../../language/syntax/problem.ts';
import { Draft } from '../edits/draft.ts';
import { applyFix, diagnosticsOf, fixesOf, offsetsOf } from './fixes.ts';
import type { Offers } from './offer.ts';

export const fixAllKind: CodeActionKind = `${CodeActionKind.SourceFixAll}.varde`;

/** Offers to make all fixes in the file at once that leave no doubt of what was meant. */
export const fixAll: Offers = function* (document, _range, services) {
  const fixes = apart(
    document,
    diagnosticsOf(document, services)
      .flatMap(fixesOf)
      .filter(({ isCertain }) => isCertain),
  );
  if (fixes.length === 0) return;
  yield {
    title: 'Fix all that leaves no doubt',
    kind: fixAllKind,
    draft: () => {
      const draft = new Draft();
      for (const fix of fixes) applyFix(document, fix, draft);
      return draft;
    },
  };
};

/** Returns the fixes without those that come twice, or that change what another changes. */
function apart(document: LangiumDocument, fixes: readonly Fix[]): Fix[] {
  const made: Fix[] = [];
  for (const fix of fixes) {
    const isClear = made.every(
      (other) => JSON.stringify(other.edits) !== JSON.stringify(fix.edits) && !overlap(document, fix, other),
    );
    if (isClear) made.push(fix);
  }
  return made;
}

function overlap(document: LangiumDocument, one: Fix, other: Fix): boolean {
  return one.edits.some((edit) => {
    const a = offsetsOf(document, edit.range);
    return other.edits.some(({ range }) => {
      const b = offsetsOf(document, range);
      return a.start < b.end && b.start < a.end;
    });
  });
}
