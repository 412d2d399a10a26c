import type { Locale } from '../../language/locale/locale.ts';
import type { Answers } from './channel.ts';
import type { PlanFiles } from './plan-files.ts';

/** What the page works on and how. */
export interface WorkbenchSettings {
  readonly files: PlanFiles;
  readonly locale: Locale;
  /** What the server is answered, beyond its settings. */
  readonly answers: Answers;
  /** What stands beside the buttons above the text. */
  readonly tools: readonly Node[];
  /** Whether each change is stored without being asked to, and nothing is said of it. */
  readonly savesItself: boolean;
}
