import type { Locale } from '../locale/locale.ts';
import type { ElementBase, Id } from './element.ts';
import type { Day } from './literals.ts';
import type { ActivityKind } from './work.ts';

/** What every part of a framework may say. */
interface PartBody extends ElementBase {
  /** Titles in other languages. */
  readonly also: Readonly<Partial<Record<Locale, string>>>;
  readonly hint?: string;
  readonly why?: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly by: readonly Id[];
  readonly about: readonly Id[];
  /** Kinds of activity that a plan is to have. */
  readonly expects: readonly ActivityKind[];
  readonly responses: readonly string[];
}

export interface Framework extends PartBody {
  readonly kind: 'framework';
  readonly locale?: Locale;
  readonly origin?: string;
}

export const partKinds = ['stage', 'factor', 'item', 'pitfall', 'question', 'ladder', 'rung'] as const;
export type PartKind = (typeof partKinds)[number];

export interface FrameworkPart extends PartBody {
  readonly kind: PartKind;
}

/** A reflection on a part of a framework. */
export interface Answer extends ElementBase {
  readonly kind: 'answer';
  /** The part that it answers. */
  readonly of: Id;
  readonly text: string;
  readonly on?: Day;
  readonly by: readonly Id[];
}
