import type { LangiumDocument } from 'langium';
import type { Finding } from '../../language/checks/finding.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { fixesApart } from '../../language/syntax/fixes-apart.ts';
import { applyEdits } from '../../language/syntax/format/edit.ts';
import { offsetsOf } from '../../server/edits/offsets.ts';
import { byFile } from '../../server/plans/by-file.ts';
import { type Loaded, load } from '../load.ts';
import { replaceText } from '../replace-text.ts';
import { findingsIn } from './report-findings.ts';

/** One mend may lead to another; after so many rounds the rest is left to people. */
const mostRounds = 10;

/** Files as they are once they are mended. */
export interface FixedFiles extends Loaded {
  /** How many mends were made. */
  readonly fixes: number;
}

/**
 * Makes all fixes of the findings that are wanted and leave no doubt, round by round until none is left, and returns the
 * files as they are then.
 */
export async function fixFiles(
  paths: readonly string[],
  locale: Locale,
  isWanted: (finding: Finding) => boolean,
): Promise<FixedFiles> {
  let fixes = 0;
  for (let round = 0; ; round++) {
    const loaded = await load(paths, locale);
    const made = round < mostRounds ? await fixOnce(loaded, isWanted) : 0;
    if (made === 0) return { ...loaded, fixes };
    fixes += made;
  }
}

async function fixOnce(
  { services, documents }: Loaded,
  isWanted: (finding: Finding) => boolean,
): Promise<number> {
  const { files, findings } = findingsIn(services.shared, documents);
  const wanted = byFile(findings.filter(isWanted));
  let made = 0;
  for (const document of files) {
    const own = wanted.get(document.uri.toString()) ?? [];
    const fixes = fixesApart(own.flatMap(certainFixes));
    if (fixes.length === 0) continue;
    await replaceText(
      document.uri.fsPath,
      mended(
        document,
        fixes.flatMap(({ edits }) => edits),
      ),
    );
    made += fixes.length;
  }
  return made;
}

function certainFixes({ fixes = [], counted = [] }: Finding): NonNullable<Finding['fixes']> {
  return [...fixes.filter(({ isCertain }) => isCertain).slice(0, 1), ...counted.flatMap(certainFixes)];
}

function mended(document: LangiumDocument, edits: NonNullable<Finding['fixes']>[number]['edits']): string {
  const inOrder = edits
    .map(({ range, newText }) => ({ ...offsetsOf(document, range), newText }))
    .sort((a, b) => a.start - b.start);
  return applyEdits(document.textDocument.getText(), inOrder);
}
