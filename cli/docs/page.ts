import { realpath } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import { resolvePath } from '../../language/syntax/use-path.ts';
import { workspaceFolder } from '../find-files.ts';
import { Misuse, misuse } from '../misuse.ts';
import { readText } from '../read-text.ts';
import { type Block, type BlockProblem, findBlocks } from './blocks.ts';
import { choosePicture } from './choose-picture.ts';
import { blockContent } from './content.ts';
import { type Order, orderOf } from './order.ts';
import type { PlanShelf } from './plan-shelf.ts';

/** What each picture that a page shows ought to hold, by its path. */
export type Images = Map<string, string | Uint8Array>;

/** A Markdown file as it is and as it ought to be. */
export interface Page {
  /** Where the file lies itself. */
  readonly path: string;
  readonly text: string;
  readonly updated: string;
  /** How many blocks it has. */
  readonly blocks: number;
  /** Why some of its blocks cannot be written. */
  readonly problems: readonly BlockProblem[];
}

/**
 * Reads a Markdown file and draws all its blocks anew, and adds the pictures that they show to the images; nothing is
 * written. Throws a `Misuse`, or what the file system says.
 */
export async function drawPage(file: string, plans: PlanShelf, images: Images): Promise<Page> {
  const path = await realpath(file);
  const text = await readText(path);
  const { blocks, problems } = findBlocks(text);
  const page = URI.file(path);
  const root = URI.parse(workspaceFolder({ uri: page, isFolder: false }).uri);
  const failed: BlockProblem[] = [...problems];
  const newline = text.match(/\r?\n/)?.[0] ?? '\n';
  let updated = '';
  let kept = 0;
  for (const block of blocks) {
    try {
      const content = await drawBlock(block, { page, root, plans, images });
      updated += text.slice(kept, block.start) + content.replaceAll('\n', newline);
      kept = block.end;
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      failed.push({ line: block.line, message: error.phrase });
    }
  }
  return { path, text, updated: updated + text.slice(kept), blocks: blocks.length, problems: failed };
}

interface Surroundings {
  readonly page: URI;
  readonly root: URI;
  readonly plans: PlanShelf;
  readonly images: Images;
}

/** Returns the content of a block, and adds the picture that it shows to the images. */
async function drawBlock({ asked }: Block, { page, root, plans, images }: Surroundings): Promise<string> {
  const order = orderOf(asked);
  const file = pathBeside(order.plan, page, root);
  const { plan, choices, draw } = await plans.open(file);
  const parts = draw(choosePicture(choices, order), targetOf(order));
  if (order.form.type === 'image') {
    const path = pathBeside(order.form.file, page, root);
    for (const part of parts.filter(({ empty }) => empty === undefined)) {
      if (images.has(path)) throw misuse`Another block writes “${order.form.file}”, too.`;
      images.set(path, await plans.paint(file, part, order.form.format));
    }
  }
  return blockContent(order, plan, parts);
}

function targetOf({ form, target }: Order): Order['target'] {
  return form.type === 'mermaid' ? target : 'image';
}

function pathBeside(path: string, page: URI, root: URI): string {
  const uri = resolvePath(path, page, root);
  if (uri) return uri.fsPath;
  throw misuse`“${path}” leads out of the folder that is worked in; write a path relative to the page, within it.`;
}
