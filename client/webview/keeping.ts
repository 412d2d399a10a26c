import { fileNames } from '../../language/diagrams/file-names.ts';
import type { PageWords } from '../../language/locale/page.ts';
import type { Draw } from '../../render/draw/draw.ts';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import type { MenuItem } from './menu.ts';
import type { Saver } from './save/saver.ts';
import type { Transport } from './transport.ts';

/** What the menu needs in order to copy and save. */
export interface Kept {
  readonly transport: Transport;
  readonly draw: Draw;
  /** What holds the picture that is shown. */
  readonly stage: Element;
  readonly words: PageWords;
  /** The picture that is shown; undefined where there is none. */
  shown(): DiagramRequest.Result | undefined;
  say(text: string): void;
}

/** Copies and saves what is shown; what drawing a file takes is loaded when it is first asked for. */
export class Keeping {
  readonly #kept: Kept;
  #saver: Promise<Saver> | undefined;
  #takeMarkdown: ((markdown: string) => void) | undefined;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** What the menu offers. */
  get items(): readonly MenuItem[] {
    const { words, shown } = this.#kept;
    const copy = (type: string, content: () => Promise<BlobPart>) => () =>
      void this.#tell(copyToClipboard(type, content()), words.copied);
    return [
      { label: words.copyMermaid, run: copy('text/plain', async () => shown()?.diagram.mermaid ?? '') },
      { label: words.copyMarkdown, run: copy('text/plain', () => this.#askMarkdown()) },
      { label: words.copyImage, run: copy('image/png', () => this.#drawn('png')) },
      ...(['svg', 'png', 'pdf'] as const).map((format, index) => ({
        label: words.saveAs(format.toUpperCase()),
        startsGroup: index === 0,
        run: () => void this.#tell(this.#save(format)),
      })),
    ];
  }

  /** Takes the Markdown that was asked for. */
  take(markdown: string): void {
    this.#takeMarkdown?.(markdown);
  }

  #askMarkdown(): Promise<string> {
    return new Promise((resolve) => {
      this.#takeMarkdown = resolve;
      this.#kept.transport.send({ type: 'markdown' });
    });
  }

  async #save(format: keyof Saver): Promise<void> {
    const { shown, transport } = this.#kept;
    const diagram = shown()?.diagram;
    if (!diagram) return;
    const { name, of, view, title } = diagram;
    const choice = {
      diagram: name,
      title,
      ...(of !== undefined && { of }),
      ...(view !== undefined && { view }),
    };
    const content = await this.#drawn(format);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    transport.saveFile(`${fileNames([choice])[0]}.${format}`, bytes);
  }

  async #drawn(format: keyof Saver): Promise<string | Uint8Array<ArrayBuffer>> {
    const { shown, draw, stage } = this.#kept;
    const picture = shown();
    if (!picture || picture.diagram.mermaid === '') throw new Error(picture?.diagram.empty ?? '');
    this.#saver ??= loadSaver().then(({ openSaver }) => openSaver(draw, stage));
    const saver = await this.#saver;
    return saver[format](picture);
  }

  async #tell(work: Promise<void>, done = ''): Promise<void> {
    const { words, say } = this.#kept;
    try {
      await work;
      say(done);
    } catch (error) {
      say(words.failed(error instanceof Error ? error.message : String(error)));
    }
  }
}

/** The clipboard takes a promise, so that it is still the reader's click that writes to it. */
function copyToClipboard(type: string, content: Promise<BlobPart>): Promise<void> {
  const blob = content.then((part) => new Blob([part], { type }));
  return navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
}

/** A script of its own beside that of the page: half a megabyte that most readers never need. */
function loadSaver(): Promise<typeof import('./save/saver.ts')> {
  return import(new URL('save.js', scriptUrl).href);
}

const scriptUrl = (document.currentScript as HTMLScriptElement).src;
