import type { PanesShown } from './panes.ts';
import type { Subject } from './picture.ts';
import type { View } from './view.ts';

/** What the page keeps through a reload of its window: what it shows, and how. */
export interface PageState extends Subject {
  /** Absent while the picture is fitted to the box. */
  readonly sight?: View;
  readonly panes: PanesShown;
  /** Whether it stays with its file; absent where it can follow no other. */
  readonly pinned?: boolean;
}
