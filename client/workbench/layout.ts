import { element } from '../webview/dom.ts';

/** What the page is made of, from top to bottom and from left to right. */
export interface Parts {
  readonly toolbar: HTMLElement;
  readonly banner: HTMLElement;
  readonly files: HTMLElement;
  readonly conflict: HTMLElement;
  readonly editors: HTMLElement;
  readonly problems: HTMLElement;
  readonly preview: HTMLElement;
  readonly status: HTMLElement;
  /** What lies over all of it. */
  readonly over: readonly HTMLElement[];
}

/** Puts the parts of the page in their places. */
export function layOut(body: HTMLElement, parts: Parts): void {
  const text = element('main', {}, parts.conflict, parts.editors, parts.problems);
  const work = element('div', { class: 'work' }, parts.files, text, parts.preview);
  body.replaceChildren(parts.toolbar, parts.banner, work, parts.status, ...parts.over);
}
