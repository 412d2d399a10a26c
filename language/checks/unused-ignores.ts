import type { LangiumDocument } from 'langium';
import type { Messages } from '../locale/messages.ts';
import { mostSimilar } from '../syntax/similar.ts';
import type { Finding, Severity } from './finding.ts';
import type { Ignore } from './ignores.ts';
import { planRules } from './rules.ts';

/** The rule about comments that silence nothing. */
export const unusedIgnore = { id: 'unused-ignore', severity: 'information' } as const;

/** Returns the finding that the comment silences nothing, and why that is so. */
export function unusedIgnoreFinding(
  document: LangiumDocument,
  ignore: Ignore,
  severity: Severity,
  messages: Messages,
): Finding {
  const { range } = ignore;
  return {
    rule: unusedIgnore.id,
    severity,
    message: messageFor(ignore, messages),
    uri: document.uri.toString(),
    range,
    related: [],
    fixes: [
      { title: messages.rules.removeIgnore, edits: [{ range: wholeLine(document, range), newText: '' }] },
    ],
  };
}

function messageFor({ rule, reason, declaration }: Ignore, { rules }: Messages): string {
  const ids = planRules.map(({ id }) => id);
  if (!ids.includes(rule)) {
    return rules.unknownIgnore(rule, mostSimilar(rule, ids));
  }
  if (reason === '') return rules.ignoreWithoutReason(rule);
  if (!declaration) return rules.misplacedIgnore;
  return rules.needlessIgnore(rule);
}

/** The comment with its line where nothing else stands in it. */
function wholeLine({ textDocument }: LangiumDocument, { start, end }: Ignore['range']): Ignore['range'] {
  const line = { start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } };
  const before = textDocument.getText({ start: line.start, end: start });
  return before.trim() === '' ? line : { start, end };
}
