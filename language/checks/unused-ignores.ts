import type { LangiumDocument } from 'langium';
import { takeAway } from '../syntax/problem.ts';
import { mostSimilar } from '../syntax/similar.ts';
import type { Finding, Severity } from './finding.ts';
import type { Ignore } from './ignores.ts';
import { planRules } from './rules.ts';

/** The rule about comments that silence nothing. */
export const unusedIgnore = { id: 'unused-ignore', severity: 'information' } as const;

/** Returns the finding that the comment silences nothing, and why that is so. */
export function unusedIgnoreFinding(document: LangiumDocument, ignore: Ignore, severity: Severity): Finding {
  const { range } = ignore;
  return {
    rule: unusedIgnore.id,
    severity,
    message: messageFor(ignore),
    uri: document.uri.toString(),
    range,
    related: [],
    fixes: [takeAway(wholeLine(document, range), 'it')],
  };
}

function messageFor({ rule, reason, declaration }: Ignore): string {
  const ids = planRules.map(({ id }) => id);
  if (!ids.includes(rule)) {
    const meant = mostSimilar(rule, ids);
    const question = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    return `No rule that can be silenced is called \`${rule}\`.${question}`;
  }
  if (reason === '') return `This silences nothing without a reason: write \`// varde-ignore ${rule}: why\`.`;
  if (!declaration) return 'This silences nothing: it does not stand above a declaration.';
  return `This silences nothing: \`${rule}\` has nothing to say here.`;
}

/** The comment with its line where nothing else stands in it. */
function wholeLine({ textDocument }: LangiumDocument, { start, end }: Ignore['range']): Ignore['range'] {
  const line = { start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } };
  const before = textDocument.getText({ start: line.start, end: start });
  return before.trim() === '' ? line : { start, end };
}
