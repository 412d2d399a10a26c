import type { Connection } from 'vscode-languageserver';
import { markdownOfPicture } from '../plans/picture-markdown.ts';
import { MarkdownRequest } from '../protocol/diagrams.ts';
import { refuseUnknownFile } from '../refuse.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with one picture of the plan that a file belongs to, as Markdown. */
export function answerMarkdown(connection: Connection, services: VardeServerSharedServices): void {
  answer<MarkdownRequest.Params, MarkdownRequest.Result>(connection, services, MarkdownRequest, (params) => ({
    markdown: markdownOfPicture(services, params) ?? refuseUnknownFile(params.uri),
  }));
}
