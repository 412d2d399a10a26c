import { plainText } from '../plain-text.ts';

/** Returns text as HTML that shows it as it is, in an element as in an attribute. */
export function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
