import type { ReferenceInfo } from 'langium';
import { Answer, type Element, Question } from '../../language/generated/syntax/ast.ts';
import type { Evidence } from '../../language/plan/coverage-evidence.ts';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { fitOf } from './match.ts';
import { Nearness } from './nearness.ts';
import type { Place } from './place.ts';

/** So many of the best are kept, more than a list shows, as not all can be written without doubt. */
const kept = 200;

/** A name that fits, and whether the plan has dealt with what it stands for. */
interface Ranked {
  readonly element: Element;
  readonly state: 'covered' | 'answered' | undefined;
  readonly score: number;
}

/** What weighs more than everything after it. */
const weights = {
  fit: 1_000_000,
  state: 200_000,
  question: 100_000,
  apart: 50_000,
  kind: 10_000,
  near: 10,
  elsewhere: 1,
};

/**
 * Orders names by how likely they are meant: those that fit what is typed; parts of methods still to be dealt with;
 * those of the same block, of the same kind, written just before, of the same file.
 */
export class Ranking {
  private readonly place: Place;
  private readonly nearness: Nearness;
  private readonly evidence: Evidence | undefined;
  private readonly isAnswer: boolean;
  private readonly typed: string;
  private found: Ranked[] = [];
  /** What scores no better than this is not kept. */
  private bar = Number.POSITIVE_INFINITY;

  constructor(place: Place, { container, property }: ReferenceInfo, evidence: () => Evidence | undefined) {
    this.place = place;
    this.nearness = new Nearness(place.before);
    this.isAnswer = container.$type === Answer.$type && property === 'of';
    this.evidence = this.isAnswer || property === 'covers' ? evidence() : undefined;
    this.typed = place.typed.slice(place.typed.lastIndexOf('.') + 1);
  }

  /** Adds a name; `isOwn` says whether the file of the place declares it. */
  add(element: Element, isOwn: boolean): void {
    const state = this.stateOf(element);
    const score =
      weights.fit * fitOf(this.typed, element.name, element.title ?? '') +
      weights.state * (state ? 1 : 0) +
      weights.question * (this.isAnswer && element.$type !== Question.$type ? 1 : 0) +
      weights.apart * (this.isBeside(element) ? 0 : 1) +
      weights.kind * (element.$type === this.place.around.$type ? 0 : 1) +
      weights.near * this.nearness.of(element.name) +
      weights.elsewhere * (isOwn ? 0 : 1);
    if (score >= this.bar) return;
    this.found.push({ element, state, score });
    if (this.found.length >= 4 * kept) this.bar = this.cut().at(-1)?.score ?? this.bar;
  }

  /** Returns the likeliest of what was added, those first. */
  best(): readonly Ranked[] {
    return this.cut();
  }

  /** Sorting now and then what is left costs far less than sorting all names of a workspace once. */
  private cut(): readonly Ranked[] {
    this.found = this.found.sort((a, b) => a.score - b.score).slice(0, kept);
    return this.found;
  }

  private stateOf(element: Element): Ranked['state'] {
    if (!this.evidence) return undefined;
    const { answeredBy, coveredBy } = this.evidence;
    if (this.isAnswer) return answeredBy.has(qualifiedName(element)) ? 'answered' : undefined;
    return coveredBy.has(qualifiedName(element)) ? 'covered' : undefined;
  }

  private isBeside({ $container }: Element): boolean {
    const { around } = this.place;
    return $container === around || $container === around.$container;
  }
}
