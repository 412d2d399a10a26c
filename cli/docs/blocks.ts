import { type Phrase, phrase } from '../phrase.ts';

/** A part of a Markdown text that is kept up to date: what stands between two markers. */
export interface Block {
  /** The line of the first marker, counted from 1. */
  readonly line: number;
  /** What the first marker asks for. */
  readonly asked: string;
  /** Offsets of the lines between the markers. */
  readonly start: number;
  readonly end: number;
}

/** What keeps a block from being written. */
export interface BlockProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: Phrase;
}

const marker = /^ {0,3}<!--[ \t]*(\/?)varde(?:[ \t]+(.*?))?[ \t]*-->[ \t]*$/;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Returns the blocks of a Markdown text, by the markers `<!-- varde … -->` and `<!-- /varde -->` that stand alone on
 * a line; those in code are examples. Markers that have no partner, or stand in a block, are told of.
 */
export function findBlocks(text: string): {
  readonly blocks: readonly Block[];
  readonly problems: readonly BlockProblem[];
} {
  const blocks: Block[] = [];
  const problems: BlockProblem[] = [];
  let open: Omit<Block, 'end'> | undefined;
  let openFence: string | undefined;
  for (const { content, line, start, end } of linesOf(text)) {
    if (openFence !== undefined) {
      if (closes(content, openFence)) openFence = undefined;
      continue;
    }
    openFence = content.match(fence)?.[1];
    const [isMarker, slash, asked = ''] = content.match(marker) ?? [];
    if (isMarker === undefined) continue;
    if (slash && open) {
      blocks.push({ ...open, end: start });
      open = undefined;
    } else if (slash) {
      problems.push({ line, message: phrase`This <!-- /varde --> ends no block; take it away.` });
    } else if (open) {
      problems.push({
        line,
        message: phrase`A block cannot begin in the one from line ${open.line}; end that with <!-- /varde --> first.`,
      });
    } else open = { line, asked, start: end };
  }
  if (open) {
    const message = phrase`The block that begins here has no end; write <!-- /varde --> on a line of its own after it.`;
    problems.push({ line: open.line, message });
  }
  return { blocks, problems };
}

function closes(content: string, fenceSigns: string): boolean {
  const signs = content.match(/^ {0,3}(`+|~+)[ \t]*$/)?.[1] ?? '';
  return signs.startsWith(fenceSigns);
}

function* linesOf(text: string) {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const content = text.slice(start, end).replace(/\r?\n$/, '');
    yield { content, line, start, end };
    start = end;
  }
}
