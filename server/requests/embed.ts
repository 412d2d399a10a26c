import type { Connection } from 'vscode-languageserver';
import { embedIn } from '../embeds/embed.ts';
import { PlansInText } from '../embeds/plan-in-text.ts';
import { EmbedRequest } from '../protocol/diagrams.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with what a page in Markdown shows in place of a fence or an image. */
export function answerEmbeds(connection: Connection, services: VardeServerSharedServices): void {
  const plansInText = new PlansInText();
  answer<EmbedRequest.Params, EmbedRequest.Result>(connection, services, EmbedRequest, (params, token) =>
    embedIn(services, plansInText, params, token),
  );
}
