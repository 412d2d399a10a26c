import { CodeActionKind, type Range } from 'vscode-languageserver';
import { Draft } from '../edits/draft.ts';
import { offsetsOf } from '../edits/offsets.ts';
import { applyFix, diagnosticsOf, fixesOf } from './fixes.ts';
import type { Offers } from './offer.ts';

/** Offers what each diagnostic at the place proposes itself. */
export const quickFixes: Offers = function* (document, range, services) {
  const asked = offsetsOf(document, range);
  const touches = (other: Range): boolean => {
    const { start, end } = offsetsOf(document, other);
    return start <= asked.end && asked.start <= end;
  };
  for (const diagnostic of diagnosticsOf(document, services)) {
    if (!touches(diagnostic.range)) continue;
    const fixes = fixesOf(diagnostic);
    for (const fix of fixes) {
      yield {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        isPreferred: fixes.length === 1,
        diagnostics: [diagnostic],
        draft: () => {
          const draft = new Draft();
          applyFix(document, fix, draft, services);
          return draft;
        },
      };
    }
  }
};
