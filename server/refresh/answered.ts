import type { LangiumDocument } from 'langium';
import type { VardeServerSharedServices } from '../services.ts';

/** What the client was last told of each open file, to find out where it would be told something else by now. */
export class Answered<Answer> {
  private readonly answers = new Map<string, { readonly version: number; readonly answer: Answer }>();

  constructor(services: VardeServerSharedServices) {
    services.workspace.TextDocuments.onDidClose(({ document }) => this.answers.delete(document.uri));
  }

  /** Records what the client is told, and returns it. */
  keep({ textDocument: { uri, version } }: LangiumDocument, answer: Answer): Answer {
    this.answers.set(uri, { version, answer });
    return answer;
  }

  /**
   * Returns whether the answer of today is not the one that the client has of the same text. Of a text that has been
   * edited since, it asks without being told to.
   */
  async isOutdated(
    { textDocument: { uri, version } }: LangiumDocument,
    today: () => Answer | Promise<Answer>,
  ): Promise<boolean> {
    const known = this.answers.get(uri);
    return known?.version === version && JSON.stringify(known.answer) !== JSON.stringify(await today());
  }
}
