import { URI, Utils } from 'vscode-uri';
import { choicesOf } from '../../language/diagrams/choices.ts';
import { drawParts } from '../../language/diagrams/draw-diagram.ts';
import { mermaidFiles } from '../../language/diagrams/mermaid-files.ts';
import {
  type Contents,
  exportFormats,
  type FileFormat,
  type FolderFormat,
} from '../../language/exchange/formats.ts';
import type { ExportFormat, ExportRequest } from '../protocol/documents.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { plansIn } from './picture.ts';
import type { KnownPlan } from './plans.ts';

/** Returns the plan of a file in a format of other programs; undefined for a file that is not in the workspace. Files must be linked. */
export async function exportOf(
  { workspace }: VardeServerSharedServices,
  { uri, format }: ExportRequest.Params,
): Promise<ExportRequest.Result | undefined> {
  const known = workspace.Plans.planOf(URI.parse(uri));
  if (!known) return undefined;
  const contents = Object.entries(await contentsOf(known, format));
  const files = contents.map(
    ([name, content]): ExportRequest.File =>
      typeof content === 'string' ? { name, text: content } : { name, base64: base64(content) },
  );
  return { files };
}

/** One file is named as the file that holds the plan. */
async function contentsOf(known: KnownPlan, name: ExportFormat): Promise<Contents> {
  const { plan, schedule } = known;
  if (name === 'mermaid') {
    return mermaidFiles(choicesOf(plan), (choice) =>
      drawParts(plan, schedule, choice.diagram, { ...choice, plans: plansIn(known) }, 'github'),
    );
  }
  const format: FileFormat | FolderFormat = exportFormats[name];
  if ('writeFiles' in format) return (await format.writeFiles())(plan, schedule);
  const stem = Utils.basename(URI.parse(plan.uri)).replace(/\.varde$/, '');
  return { [stem + format.ending]: await (await format.writeFile())(plan, schedule) };
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
