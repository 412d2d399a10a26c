import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { markdownOfPicture } from '../plans/picture-markdown.ts';
import { MarkdownRequest } from '../protocol/diagrams.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with one picture of the plan that a file belongs to, as Markdown. */
export function answerMarkdown(connection: Connection, services: VardeServerSharedServices): void {
  answer<MarkdownRequest.Params, MarkdownRequest.Result>(
    connection,
    services,
    MarkdownRequest,
    async (params) => {
      const markdown = markdownOfPicture(services, params);
      if (markdown !== undefined) return { markdown };
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${params.uri} is not in the workspace.`);
    },
  );
}
