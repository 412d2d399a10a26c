import type { Id, Range } from '../plan/element.ts';
import type { Fix } from '../syntax/problem.ts';

export type Severity = 'error' | 'warning' | 'information';

/** Another place that a finding has to do with. */
export interface RelatedPlace {
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
}

/** What a rule says of a plan, in words for its writer, at the place where the mend belongs. */
export interface Finding {
  /** Stable id in kebab case: `unknown-name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
  /** Qualified name of the element that it stands in. */
  readonly element?: Id;
  readonly related: readonly RelatedPlace[];
  /** Ways to mend it. */
  readonly fixes?: readonly Fix[];
  /** Of the others that it counts in its message, which are not shown: those that can be mended without a doubt. */
  readonly counted?: readonly Finding[];
}
