import type { Locale } from '../locale/locale.ts';
import type { ElementBase, Id, Translations } from './element.ts';
import type { Day } from './literals.ts';
import type { Role, Team } from './people.ts';
import type { Element } from './plan.ts';
import type { ActivityKind } from './work.ts';

/** What every part of a framework may say. */
interface PartBody extends ElementBase {
  readonly also: Translations;
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

/** What a plan can cover or answer. */
export type Part = FrameworkPart | Role | Team;

/** Returns whether the element can be covered or answered, as it stands in a framework. */
export function isPart(element: Element): element is Part {
  if ('expects' in element) return element.kind !== 'framework';
  return element.kind === 'role' || element.kind === 'team';
}

/** Returns the title of a framework or a part of one in the language, where it has one, else in its own. */
export function titleIn(locale: Locale, { also, title }: Part | Framework): string {
  return also?.[locale] ?? title;
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
