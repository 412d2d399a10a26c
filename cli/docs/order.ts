import { extname } from 'node:path';
import { type AskedProblem, askedPicture, wordsOfLine } from '../../language/diagrams/asked-picture.ts';
import { type TargetName, targets } from '../../language/diagrams/target.ts';
import { didYouMean } from '../did-you-mean.ts';
import { Misuse, misuse } from '../misuse.ts';
import { type Phrase, phrase } from '../phrase.ts';

/** What a block is to hold. */
export interface Order {
  /** The file of the plan, relative to the page. */
  readonly plan: string;
  /** A view or a diagram, and what of it where it has several pictures. */
  readonly picture: string;
  readonly of?: string;
  readonly form:
    | { readonly type: 'mermaid' | 'table' }
    /** A file beside the page, which shows it. */
    | { readonly type: 'image'; readonly format: 'svg' | 'png'; readonly file: string };
  readonly target: TargetName;
  /** How deep a heading the title is; without it, it is bold. */
  readonly heading?: number;
}

const options = ['of', 'as', 'target', 'heading'] as const;
const usage = phrase`Write it as <!-- varde plan.varde gantt -->.`;
const pageTargets = Object.keys(targets).filter((name) => name !== 'image' && name !== 'page');

/** Reads what a marker asks for. Throws a `Misuse` that says what cannot be understood. */
export function orderOf(asked: string): Order {
  const words = wordsOfLine(asked);
  if (!words) throw misuse`A quotation mark is left open.`;
  const [plan, ...rest] = words;
  if (!plan?.endsWith('.varde')) throw misuse`The marker names no plan. ${usage}`;
  const picture = askedPicture(rest, options);
  if ('problem' in picture) throw new Misuse(explain(picture.problem));
  if (picture.name === undefined) throw misuse`The marker names no diagram or view. ${usage}`;
  const of = picture.options.get('of');
  const heading = headingOf(picture.options.get('heading'));
  return {
    plan,
    picture: picture.name,
    form: formOf(picture.options.get('as') ?? 'mermaid'),
    target: targetOf(picture.options.get('target') ?? 'github'),
    ...(of !== undefined && { of }),
    ...(heading !== undefined && { heading }),
  };
}

function formOf(as: string): Order['form'] {
  if (as === 'mermaid' || as === 'table') return { type: as };
  const ending = extname(as).toLowerCase();
  if (ending === '.svg') return { type: 'image', format: 'svg', file: as };
  if (ending === '.png') return { type: 'image', format: 'png', file: as };
  throw misuse`“as ${as}” is none of: as mermaid, as table, or as a file that ends in .svg or .png.`;
}

function targetOf(name: string): TargetName {
  const target = pageTargets.find((known) => known === name);
  if (target) return target as TargetName;
  throw misuse`There is no target “${name}”. ${didYouMean(name, pageTargets)}There are: ${pageTargets.join(', ')}.`;
}

function headingOf(depth: string | undefined): number | undefined {
  if (depth === undefined || /^[1-6]$/.test(depth)) return depth === undefined ? undefined : Number(depth);
  throw misuse`“heading ${depth}” is no depth of a heading; it is a number from 1 to 6.`;
}

function explain({ type, word }: AskedProblem): Phrase {
  if (type === 'twice') return phrase`“${word}” stands twice.`;
  if (type === 'no-value') return phrase`“${word}” says nothing; write its value after it.`;
  return phrase`There is no option “${word}”. ${didYouMean(word, options)}There are: ${options.join(', ')}.`;
}
