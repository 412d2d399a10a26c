import { GrammarUtils, type LangiumDocument } from 'langium';
import {
  type Connection,
  type FileOperationOptions,
  FileOperationPatternKind,
  type RenameFilesParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { VardeFile } from '../../language/generated/syntax/ast.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { Uses } from '../../language/syntax/uses.ts';
import { quote } from '../../language/syntax/values.ts';
import { Draft } from '../edits/draft.ts';
import { answer } from '../requests/answer.ts';
import type { VardeServerServices } from '../services.ts';
import { followedPath } from './followed-path.ts';
import { Moves } from './moves.ts';

/** What the client is to ask about before it moves or renames it. */
export const fileOperationOptions: FileOperationOptions = {
  willRename: {
    filters: [
      { pattern: { glob: '**/*.varde', matches: FileOperationPatternKind.file } },
      { pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
    ],
  },
};

/** Answers before files or folders are moved or renamed: with the changes to every `use` that leads to them or stands in them. */
export function answerWillRename(connection: Connection, { shared, lsp }: VardeServerServices): void {
  const { LangiumDocuments: documents, Uses: uses } = shared.workspace;
  answer<RenameFilesParams, WorkspaceEdit>(
    connection,
    shared,
    { method: 'workspace/willRenameFiles' },
    async ({ files }) => {
      const [draft, moves] = [new Draft(), new Moves(files)];
      for (const document of documents.all) {
        if (document.uri.scheme !== libraryScheme) follow(document, moves, uses, draft);
      }
      return lsp.WorkspaceEdits.of(draft);
    },
  );
}

function follow(document: LangiumDocument, moves: Moves, uses: Uses, draft: Draft): void {
  for (const use of (document.parseResult.value as VardeFile).uses) {
    const target = uses.targetOf(use, document.uri);
    const written = GrammarUtils.findNodeForProperty(use.$cstNode, 'path');
    if (use.path === undefined || !written || !target || 'problem' in target) continue;
    const { path, further } = followedPath(use.path, document.uri, target.uris, moves);
    if (path !== use.path) draft.replace(document, written.offset, written.end, quote(path));
    const added = further.map((each) => `\nuse ${quote(each)}`).join('');
    if (added) draft.replace(document, written.end, written.end, added);
  }
}
