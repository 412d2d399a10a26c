import * as vscode from 'vscode';
import type { EmbedRequest } from '../../server/protocol/diagrams.ts';
import { Disposable } from '../disposable.ts';
import type { LanguageServer } from '../language/language-server.ts';
import { stoppedMessage } from '../language/stopped-message.ts';
import { Pause } from '../pause.ts';
import { reasonOf } from '../reason-of.ts';
import { Answers } from './answers.ts';
import type { Place } from './plugin.ts';

/** A refresh loads the whole preview anew, so it waits until nobody is typing, in milliseconds. */
const quiet = 400;

/** What the pages in Markdown previews show of plans: asked for while a page is written, and shown by the next refresh. */
export class Embeds extends Disposable {
  readonly #server: LanguageServer;
  readonly #answers = new Answers();
  readonly #refresh = this.own(
    new Pause(quiet, () => void vscode.commands.executeCommand('markdown.preview.refresh')),
  );

  constructor(server: LanguageServer) {
    super();
    this.#server = server;
    this.own(server.onDidChangePlans(({ uris }) => this.#askAgain(this.#answers.dependingOn(uris))));
    this.own(
      server.onDidChangeState((state) => state === 'running' && this.#askAgain(this.#answers.places())),
    );
  }

  /** Returns what stands at a place as far as it is known, and asks for it where it is not. */
  known(place: Place): EmbedRequest.Result | undefined {
    if (this.#answers.expect(place)) void this.#ask(place);
    return this.#answers.at(place);
  }

  #askAgain(places: readonly Place[]): void {
    for (const place of places) void this.#ask(place);
  }

  async #ask(place: Place): Promise<void> {
    const { page, embed } = place;
    const answer = await this.#server.embed({ page, embed }).catch((error) => this.#failure(error));
    if (!this.isDisposed && this.#answers.receive(place, answer)) this.#refresh.soon();
  }

  #failure(error: unknown): EmbedRequest.Message {
    const message = this.#server.state === 'stopped' ? stoppedMessage() : reasonOf(error);
    return { type: 'message', message, files: [] };
  }
}
