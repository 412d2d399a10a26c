/** Texts and comments, in which braces mean nothing, and braces. */
const signs = /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|[{}]/g;

/**
 * Takes a text apart into what people change as one: each declaration that encloses no other, and every other line by
 * itself. Together they are the text.
 */
export function unitsOf(text: string): string[] {
  const lines = linesOf(text);
  const lengths = leaves(text);
  const units: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = lengths.get(at) ?? 1;
    units.push(lines.slice(at, at + length).join(''));
    at += length;
  }
  return units;
}

/** Returns the lines of a text, each with its end. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** For the first line of each innermost block, how many lines it has. */
function leaves(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: { line: number; isLeaf: boolean }[] = [];
  let line = 0;
  let counted = 0;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    line += newlines(text.slice(counted, index));
    counted = index;
    if (sign === '{') {
      const around = open.at(-1);
      if (around) around.isLeaf = false;
      open.push({ line, isLeaf: true });
    } else if (sign === '}') {
      const block = open.pop();
      if (block?.isLeaf) found.set(block.line, line - block.line + 1);
    }
  }
  return found;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
