import type { UnreadValue } from './value.ts';

/** A property that was read, and the index behind it, where something stands that does not belong there. */
export interface Remainder extends UnreadValue {
  readonly end: number;
}
