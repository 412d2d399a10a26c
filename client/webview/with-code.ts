import { element } from './dom.ts';

/** Returns what a message says, with the words of the language that stand in it between backticks as code. */
export function withCode(message: string): (Node | string)[] {
  const parts = message.split('`');
  // A title may hold a backtick, too; then what is code cannot be told.
  if (parts.length % 2 === 0) return [message];
  return parts.map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}
