import { documentWords } from '../../../language/locale/document.ts';
import type { Draw } from '../../../render/draw/draw.ts';
import type { FromWriter, ToWriter } from '../../../server/protocol/documents.ts';
import { element } from '../dom.ts';

interface VsCodeApi {
  postMessage(message: FromWriter): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** Writes the reports that the extension asks for, which has no page of its own to draw in. */
export function writeReports(draw: Draw, signal: AbortSignal): void {
  const api = acquireVsCodeApi();
  const status = element('p', { class: 'sentence', role: 'status' });
  document.body.append(status);
  const write = async (wanted: ToWriter) => {
    const { title, locale, blocks } = wanted.document;
    const of = blocks.filter(({ type }) => type === 'figure').length;
    const drawn = (done: number) => {
      status.textContent = `${title}: ${documentWords[locale].figure(done + 1)} / ${of}`;
      api.postMessage({ type: 'drawn', done, of });
    };
    status.textContent = title;
    try {
      const { writeReport } = await loadWriter();
      api.postMessage(await writeReport(wanted, draw, drawn));
    } catch (error) {
      api.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  window.addEventListener('message', ({ data }: MessageEvent<ToWriter>) => void write(data), { signal });
  api.postMessage({ type: 'ready' });
}

/** A script of its own beside that of the page. */
function loadWriter(): Promise<typeof import('./write-report.ts')> {
  return import(new URL('report.js', scriptUrl).href);
}

const scriptUrl = (document.currentScript as HTMLScriptElement).src;
