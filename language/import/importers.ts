import type { Imported, ImportOptions } from './imported.ts';

/** A kind of file that can become a plan. What reads it is loaded when it is needed. */
export type Importer =
  | { readonly readText: () => Promise<(text: string, options: ImportOptions) => Imported> }
  | { readonly readBytes: () => Promise<(bytes: Uint8Array, options: ImportOptions) => Promise<Imported>> };

/** What reads a file, by what its name ends in. */
export const importers: Readonly<Record<`.${string}`, Importer>> = {
  '.csv': { readBytes: async () => (await import('./csv.ts')).readCsv },
  '.tsv': { readBytes: async () => (await import('./csv.ts')).readCsv },
  '.mmd': { readBytes: async () => (await import('./mermaid-gantt.ts')).readMermaidGantt },
  '.mermaid': { readBytes: async () => (await import('./mermaid-gantt.ts')).readMermaidGantt },
  '.tjp': { readBytes: async () => (await import('./taskjuggler.ts')).readTaskJuggler },
  '.xlsx': { readBytes: async () => (await import('./xlsx.ts')).readXlsxTables },
  '.xml': { readText: async () => (await import('./mspdi.ts')).readMspdi },
};
