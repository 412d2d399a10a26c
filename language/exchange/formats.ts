import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** What a file holds. */
export type Content = string | Uint8Array;

/** Files by their name in a folder. */
export type Contents = Readonly<Record<string, Content>>;

/** A format of one file: what its name ends in, and what writes a plan with its dates. */
export interface FileFormat {
  readonly ending: `.${string}`;
  readonly writeFile: () => Promise<(plan: Plan, schedule: Schedule) => Content | Promise<Content>>;
}

/** A format of several files; there are none where the plan has nothing that it can hold. */
export interface FolderFormat {
  readonly writeFiles: () => Promise<(plan: Plan, schedule: Schedule) => Contents | Promise<Contents>>;
}

/** The formats of other programs, by name. What writes them is loaded when it is needed. */
export const exportFormats = {
  ics: { ending: '.ics', writeFile: async () => (await import('./ics.ts')).ics },
  mspdi: { ending: '.xml', writeFile: async () => (await import('./mspdi.ts')).mspdi },
  json: { ending: '.json', writeFile: async () => (await import('./plan-json.ts')).planJsonText },
  csv: { writeFiles: async () => (await import('./tables-csv.ts')).tablesCsv },
  xlsx: { ending: '.xlsx', writeFile: async () => (await import('./tables-xlsx.ts')).tablesXlsx },
  bpmn: { writeFiles: async () => (await import('./bpmn/bpmn.ts')).bpmnFiles },
} as const satisfies Readonly<Record<string, FileFormat | FolderFormat>>;
