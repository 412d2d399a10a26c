import type { Block, Heading, List, Paragraph, Run } from './document.ts';

/** A stretch of plain text under a short name. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** Blocks below the heading of a chapter; nothing where there are none. */
export function chapter(text: string, ...blocks: readonly (readonly Block[])[]): Block[] {
  return under({ type: 'heading', level: 1, text }, blocks.flat());
}

/** Blocks below a heading within a chapter; nothing where there are none. */
export function section(text: string, ...blocks: readonly (readonly Block[])[]): Block[] {
  return under({ type: 'heading', level: 2, text }, blocks.flat());
}

/** The text as a paragraph; nothing where there is none. */
export function paragraph(text: string | undefined): Block[] {
  const trimmed = text?.trim();
  return trimmed ? [{ type: 'paragraph', runs: [{ text: trimmed }] } satisfies Paragraph] : [];
}

/** A list without an order; nothing where there are no items. */
export function bullets(items: readonly string[]): Block[] {
  return listOf(items.map((text) => [{ text }]));
}

/** A list in which each item begins with its bold label; nothing where there are no lines. */
export function labelled(lines: readonly Line[]): Block[] {
  return listOf(lines.map(({ label, text }) => [{ text: `${label}:`, bold: true }, { text: ` ${text}` }]));
}

function listOf(items: readonly (readonly Run[])[]): Block[] {
  return items.length > 0 ? [{ type: 'list', ordered: false, items } satisfies List] : [];
}

function under(heading: Heading, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading, ...blocks] : [];
}
