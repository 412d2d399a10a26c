import { join } from 'node:path';
import { mermaidFiles } from '../../language/diagrams/mermaid-files.ts';
import {
  type Content,
  type Contents,
  exportFormats,
  type FileFormat,
  type FolderFormat,
} from '../../language/exchange/formats.ts';
import { misuse } from '../misuse.ts';
import type { OpenPlan } from '../open-plan.ts';

export type ExportName = keyof typeof exportFormats | 'mermaid';

/** The formats that a plan can be exported to. */
export const exportNames: readonly ExportName[] = [
  ...(Object.keys(exportFormats) as (keyof typeof exportFormats)[]),
  'mermaid',
];

/** Returns what the name of the one file ends in; undefined for a format of several files in a folder. */
export function endingOf(name: ExportName): string | undefined {
  const format = formatOf(name);
  return format && 'ending' in format ? format.ending : undefined;
}

/**
 * Writes an open plan: what each file is to hold, with its path in the folder `out` or, for a format of one file, `out`
 * itself. Throws a `Misuse` where the plan has nothing that the format can hold.
 */
export async function exported(
  opened: OpenPlan,
  name: ExportName,
  out: string | undefined,
): Promise<readonly [path: string | undefined, content: Content][]> {
  const format = formatOf(name);
  if (format && 'writeFile' in format) {
    return [[out, await (await format.writeFile())(opened.plan, opened.schedule)]];
  }
  const files = Object.entries(await filesOf(opened, format));
  if (files.length === 0) throw misuse`The plan has nothing that can be written as ${name}.`;
  return files.map(([file, content]) => [join(out ?? '', file), content]);
}

async function filesOf(opened: OpenPlan, format: FolderFormat | undefined): Promise<Contents> {
  if (format) return (await format.writeFiles())(opened.plan, opened.schedule);
  return mermaidFiles(opened.choices, (choice) => opened.draw(choice, 'github'));
}

/** The command draws Mermaid text itself, as formats know nothing of diagrams. */
function formatOf(name: ExportName): FileFormat | FolderFormat | undefined {
  return name === 'mermaid' ? undefined : exportFormats[name];
}
