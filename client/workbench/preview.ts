import type { Locale } from '../../language/locale/locale.ts';
import { DiagramRequest, ElementAtRequest, MarkdownRequest } from '../../server/protocol/diagrams.ts';
import type { FromPage, ToPage } from '../../server/protocol/page.ts';
import type { Place } from '../../server/protocol/places.ts';
import { FindingsRequest } from '../../server/protocol/plans.ts';
import { element } from '../webview/dom.ts';
import type { Language } from './language.ts';

/** What the preview needs of the page that it lies in. */
export interface PreviewSettings {
  readonly language: Language;
  readonly locale: Locale;
  /** Read out for the frame. */
  readonly label: string;
  reveal(place: Place): void;
  /** A key was pressed in the frame. */
  pressed(event: KeyboardEvent): void;
}

/** The page of the preview in a frame: shows the plan of the file that is edited, and follows the cursor. */
export class Preview {
  readonly frame: HTMLIFrameElement;
  readonly #settings: PreviewSettings;
  #uri: string | undefined;
  #chosen: DiagramRequest.Chosen = {};
  #isReady = false;
  #asked = 0;
  #entered = 0;

  constructor(settings: PreviewSettings, signal: AbortSignal) {
    this.#settings = settings;
    this.frame = element('iframe', { title: settings.label });
    this.frame.addEventListener('load', () => this.#listenToKeys(), { signal });
    window.addEventListener(
      'message',
      ({ source, data }: MessageEvent<FromPage>) => {
        if (source === this.frame.contentWindow) void this.#receive(data);
      },
      { signal },
    );
  }

  /** Shows the plan of another file. */
  follow(uri: string): void {
    if (uri === this.#uri) return;
    if (this.#uri === undefined) this.#load();
    this.#uri = uri;
    void this.refresh();
  }

  /** Shows the picture anew if the plan that it is of is among these files. */
  refreshIfShown(uris: readonly string[]): void {
    if (this.#uri !== undefined && uris.includes(this.#uri)) void this.refresh();
  }

  /** Shows the picture as it is now, unless it is asked for again meanwhile. */
  async refresh(): Promise<void> {
    if (!this.#isReady || this.#uri === undefined) return;
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const picture = await this.#ask<DiagramRequest.Result>(DiagramRequest);
      if (picture && asked === this.#asked) this.#send({ type: 'show', picture });
      const found = await this.#ask<FindingsRequest.Result>(FindingsRequest);
      if (found && asked === this.#asked) this.#send({ type: 'findings', findings: found.findings });
    } catch (error) {
      if (asked === this.#asked) this.say((error as Error).message);
    }
  }

  /** Says why there is no picture, or none that is new. */
  say(message: string): void {
    this.#send({ type: 'unavailable', message });
  }

  /** Outlines what stands at a place; `isMoved` where the reader has just gone there. */
  async enter(place: Place, isMoved: boolean): Promise<void> {
    this.#entered += 1;
    const entered = this.#entered;
    const found = await this.#settings.language.ask<Place, ElementAtRequest.Result>(ElementAtRequest, place);
    if (found && entered === this.#entered)
      this.#send({ type: 'highlight', elements: found.elements, isMoved });
  }

  /** Half a second of work for the browser, which the text beside it does not wait for. */
  #load(): void {
    const load = () => {
      this.frame.srcdoc = shell(this.#settings.locale);
    };
    requestAnimationFrame(() => setTimeout(load));
  }

  async #receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        return this.refresh();
      case 'choose':
        this.#chosen = message.chosen;
        return this.refresh();
      case 'reveal':
        return this.#settings.reveal(message.place);
      case 'markdown':
        return this.#sendMarkdown();
    }
  }

  async #sendMarkdown(): Promise<void> {
    try {
      const answer = await this.#ask<MarkdownRequest.Result>(MarkdownRequest);
      if (answer) this.#send({ type: 'markdown', markdown: answer.markdown });
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  #ask<Result>(request: { method: string }): Promise<Result | undefined> {
    const params = { uri: this.#uri ?? '', ...this.#chosen };
    return this.#settings.language.ask<DiagramRequest.Params, Result>(request, params);
  }

  #send(message: ToPage): void {
    this.frame.contentWindow?.postMessage(message, window.origin);
  }

  #listenToKeys(): void {
    this.frame.contentWindow?.addEventListener('keydown', (event) => this.#settings.pressed(event));
  }
}

function shell(locale: Locale): string {
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><title>Varde</title>
<link rel="stylesheet" href="page.css"></head><body><script src="page.js"></script></body></html>`;
}
