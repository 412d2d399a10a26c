import { LSPClient, type LSPClientExtension, type Workspace } from '@codemirror/lsp-client';
import DOMPurify from 'dompurify';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { Locale } from '../../language/locale/locale.ts';
import { PlanChanged } from '../../server/protocol/diagrams.ts';
import { FilesChanged } from '../../server/protocol/files.ts';
import { type Answers, type Channel, transportOver } from './channel.ts';

/** What is told by the server. */
export interface LanguageEvents {
  plansChanged(uris: readonly string[]): void;
  filesChanged(uris: readonly string[]): void;
  diagnosed(params: PublishDiagnosticsParams): void;
}

/** The plan of a large folder takes this long to be read at most, in milliseconds. */
const timeout = 60_000;

/** What Markdown makes of text alone: nothing that leads anywhere, and nothing that is fetched. */
const markdownTags =
  'p br hr strong em del code pre ul ol li blockquote h1 h2 h3 h4 h5 h6 table thead tbody tr th td'.split(
    ' ',
  );

const capabilities: LSPClientExtension = {
  clientCapabilities: {
    textDocument: {
      publishDiagnostics: { versionSupport: true },
      rename: { prepareSupport: true },
      semanticTokens: { requests: { full: true }, formats: ['relative'], tokenTypes: [], tokenModifiers: [] },
    },
  },
};

/** The language server as the workbench sees it. */
export class Language {
  readonly client: LSPClient;
  readonly #answers: Answers;
  readonly #locale: Locale;
  readonly #connected: Promise<void>;
  #begin: () => void = () => {};
  /** Counts the channels, so that what was asked over one that is lost is not waited for. */
  #channel = 0;

  /** The server speaks the language of `locale`; `answers` are for what it asks. */
  constructor(
    folder: string,
    locale: Locale,
    workspace: (client: LSPClient) => Workspace,
    events: LanguageEvents,
    answers: Answers,
  ) {
    this.#connected = new Promise((resolve) => {
      this.#begin = resolve;
    });
    this.#answers = answers;
    this.#locale = locale;
    this.client = new LSPClient({
      rootUri: folder,
      timeout,
      workspace,
      sanitizeHTML: (html) => DOMPurify.sanitize(html, { ALLOWED_TAGS: markdownTags, ALLOWED_ATTR: [] }),
      extensions: [capabilities],
      notificationHandlers: {
        [PlanChanged.method]: (_client, { uris }: PlanChanged.Params) =>
          told(() => events.plansChanged(uris)),
        [FilesChanged.method]: (_client, { uris }: FilesChanged.Params) =>
          told(() => events.filesChanged(uris)),
        'textDocument/publishDiagnostics': (_client, params) => told(() => events.diagnosed(params)),
      },
    });
  }

  /** Talks over this channel from now on. */
  connect(channel: Channel): void {
    this.client.connect(transportOver(channel, this.#locale, this.#answers));
    this.#begin();
  }

  /** What is asked meanwhile waits for the next channel. */
  disconnect(): void {
    this.#channel += 1;
    this.client.disconnect();
  }

  /** Asks about the text as it is now; undefined where the question is dropped for a newer text or a newer channel. */
  async ask<Params, Result>({ method }: { method: string }, params: Params): Promise<Result | undefined> {
    await this.#connected;
    this.client.sync();
    const channel = this.#channel;
    try {
      return await this.client.request<Params, Result>(method, params);
    } catch (error) {
      if (channel !== this.#channel || dropped.has((error as { code?: number }).code)) return undefined;
      throw error;
    }
  }
}

/** `RequestCancelled`, `ContentModified` and `ServerCancelled` of the protocol. */
const dropped: ReadonlySet<number | undefined> = new Set([-32_800, -32_801, -32_802]);

/** That it is dealt with, as CodeMirror’s client wants to know. */
function told(tell: () => void): true {
  tell();
  return true;
}
