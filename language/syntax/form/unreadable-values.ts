import type { Range } from 'vscode-languageserver-types';
import * as ast from '../../generated/syntax/ast.ts';
import type { Message } from '../../locale/messages.ts';
import type { Problem } from '../problem.ts';
import type { ValueFile } from '../value-files/value-files.ts';
import type { Rule } from './rule.ts';

/** So many lines of a file are named. */
const mostLines = 5;

/** unreadable-values: a file of values that is not there, or lines of it that are no period and number. */
export const unreadableValues: Rule = function* (document, services) {
  const { ValueFiles: files } = services.shared.workspace;
  for (const indicator of document.parseResult.value.elements.filter(ast.isIndicator)) {
    for (const { file: path, $cstNode: place } of indicator.values) {
      if (path === undefined || !place) continue;
      yield* problemsOf(path, files.in(document.uri, path), place.range);
    }
  }
};

function* problemsOf(path: string, file: ValueFile, range: Range): Iterable<Problem> {
  const found = (message: Message): Problem => ({ rule: 'unreadable-values', message, range });
  if ('problem' in file) {
    const { problem } = file;
    yield found(({ valueFiles }) => valueFiles[problem](path));
    return;
  }
  for (const { line, text } of file.unread.slice(0, mostLines)) {
    yield found(({ valueFiles }) => valueFiles.line(path, line, text));
  }
  const more = file.unread.length - mostLines;
  if (more > 0) yield found(({ valueFiles }) => valueFiles.moreLines(path, more));
}
