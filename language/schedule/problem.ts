import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';

/** What the scheduler could not take as it is written, and at which element. */
export type Problem = { readonly element: Id } & (
  | {
      /** A date before 1900 or after 2100; it counts as not written. */
      readonly type: 'date-out-of-range';
      readonly day: Day;
    }
  | {
      /**
       * `no-length`: a length of nothing counts as one day. `too-long`: a length or lag of more than two
       * hundred years, or an end after the year 9999; the element has no dates. `no-working-day`: nor has it
       * when its calendars leave no common day, or too few. `nobody-works`: effort without a share of anybody's time; one
       * full-time person is assumed. `no-start`: the plan has no date to begin from.
       */
      readonly type: 'no-length' | 'too-long' | 'no-working-day' | 'nobody-works' | 'no-start';
    }
  | {
      /**
       * `own-parent`: it waits for what encloses it, or for what it encloses; the link does not count.
       * `contradiction`: the predecessor does not allow its fixed date; the date stands.
       * `endless-predecessor`: it waits for the last occurrence of work that recurs without end; the first counts.
       */
      readonly type: 'own-parent' | 'contradiction' | 'endless-predecessor';
      readonly predecessor: Id;
    }
  | {
      /** A fixed date on a day that is closed for the element, and the working day it was moved to. */
      readonly type: 'closed-day';
      readonly day: Day;
      readonly moved: Day;
    }
  | {
      /** It ends before it starts; the start stands and it lasts one day. */
      readonly type: 'ends-before-start';
      readonly day: Day;
    }
  | {
      /** No occurrence falls within its time; it has no dates. */
      readonly type: 'no-occurrence';
    }
);
