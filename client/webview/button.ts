import { element } from './dom.ts';
import { icon } from './icons.ts';

/** A button that shows an icon; `label` says what it does, to those who point at it and to screen readers. */
export function iconButton(
  label: string,
  image: Parameters<typeof icon>[0],
  action: () => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const button = element('button', { type: 'button', title: label, 'aria-label': label }, icon(image));
  button.addEventListener('click', action, { signal });
  return button;
}
