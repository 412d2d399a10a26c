import type { Locale } from './locale.ts';
import { da } from './workbench/da.ts';
import { en } from './workbench/en.ts';
import { nb } from './workbench/nb.ts';
import { nn } from './workbench/nn.ts';
import { sv } from './workbench/sv.ts';

/** What the page on which plans are edited says around text and pictures; functions take what is to be named. */
export interface WorkbenchWords {
  readonly files: string;
  readonly text: string;
  readonly preview: string;
  readonly save: string;
  readonly unsaved: string;
  readonly newFile: string;
  /** Asks for the name of a new file. */
  readonly newFileName: string;
  readonly create: string;
  readonly cancel: string;
  readonly saved: (file: string) => string;
  readonly problems: (count: number) => string;
  readonly noProblems: string;
  /** Above what can be done about a problem, or with what stands at the cursor. */
  readonly quickFixes: string;
  readonly noQuickFixes: string;
  /** Where the cursor is, both from 1. */
  readonly position: (line: number, column: number) => string;
  readonly opening: string;
  readonly disconnected: string;
  /** Where the address lacks the secret that editing takes. */
  readonly noAccess: string;
  /** The link to the page that only shows. */
  readonly onlyLook: string;
  readonly noFiles: string;
  readonly changedOnDisk: (file: string) => string;
  readonly goneFromDisk: (file: string) => string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly exists: (file: string) => string;
  readonly badName: string;
  readonly noSuchFolder: string;
  readonly tooLarge: (file: string) => string;
  readonly notUtf8: (file: string) => string;
  readonly failed: (reason: string) => string;
  /** In the playground: which plan is shown, and what can be done with it. */
  readonly example: string;
  readonly download: string;
  readonly startOver: string;
  readonly sureToStartOver: string;
  readonly keptHere: string;
  /** What the editor itself says, by its English; `$` is filled in. */
  readonly editor: Readonly<Record<EditorPhrase, string>>;
}

export type EditorPhrase = (typeof editorPhrases)[number];

const editorPhrases = [
  'Find',
  'Replace',
  'next',
  'previous',
  'all',
  'match case',
  'regexp',
  'by word',
  'replace',
  'replace all',
  'close',
  'current match',
  'on line',
  'replaced match on line $',
  'replaced $ matches',
  'Completions',
  'Diagnostics',
  'No diagnostics',
  'New name',
  'rename',
  'Find definition failed',
  'Formatting request failed',
] as const;

/** The page's words in each language. */
export const workbenchWords: Readonly<Record<Locale, WorkbenchWords>> = { en, nb, nn, sv, da };
