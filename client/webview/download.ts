import { element } from './dom.ts';

/** Lets the browser keep a file under this name. */
export function download(name: string, content: BlobPart): void {
  const href = URL.createObjectURL(new Blob([content]));
  element('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
