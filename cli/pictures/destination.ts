import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { TargetName } from '../../language/diagrams/target.ts';
import { misuse } from '../misuse.ts';
import { formatOfFile, isMermaidText, type PictureFormat, pictureFormats } from './format.ts';

/** What the caller says of where pictures go, and as what. */
export interface Destination {
  readonly all?: true;
  readonly out?: string;
  readonly format?: PictureFormat;
}

/** Throws a `Misuse` where pictures cannot be written there in the format, or a name would say something else. */
export function expectDestination({ all, out, format: asked }: Destination, format: PictureFormat): void {
  if (out && !all && statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw misuse`“${out}” is a folder; name a file in it, or draw --all into it.`;
  if (all && !out && format !== 'pdf') throw misuse`Say with --out which folder all the diagrams go into.`;
  if (out && (!all || format === 'pdf')) expectEnding(out, asked);
  if ((format === 'png' || format === 'pdf') && !out && process.stdout.isTTY) {
    throw misuse`A ${format.toUpperCase()} is nothing to read on a terminal; say with --out where it goes.`;
  }
}

/** A picture never takes the place of a plan, and its name never says another format than it has. */
function expectEnding(out: string, asked: PictureFormat | undefined): void {
  const ending = extname(out).toLowerCase();
  const said = formatOfFile(out);
  if (ending === '.varde') throw misuse`“${out}” is the name of a plan, and a picture would replace it.`;
  if (asked && said && said !== asked) {
    throw misuse`“${out}” ends as ${said} does, but --format says ${asked}.`;
  }
  if (!asked && !said && ending !== '') {
    const endings = Object.values(pictureFormats).join(', ');
    throw misuse`“${out}” ends in none of ${endings}; say with --format what it is to hold.`;
  }
}

/** Returns where pictures in the format are shown. Throws a `Misuse` where they cannot be shown at the place asked for. */
export function targetFor(asked: TargetName | undefined, format: PictureFormat): TargetName {
  if (isMermaidText(format)) return asked ?? (format === 'md' ? 'github' : 'image');
  if (asked === undefined || asked === 'image' || asked === 'page') return asked ?? 'image';
  throw misuse`--target ${asked} is for Mermaid text: write it with --format mmd or md.`;
}
