import type { Id } from '../plan/element.ts';
import type { Block } from './document.ts';
import type { Subject } from './subject.ts';

/** A report that there is of every plan. */
export interface Template {
  /** Who it is for, where the plan says that. */
  readonly to?: (subject: Subject) => readonly Id[];
  /** What it tells; nothing of what the plan says nothing of. */
  readonly blocks: (subject: Subject) => Block[];
}
