import type { Rating, Risk } from './uncertainty.ts';

/** Likelihood and impact, each from 1 to 5. */
export interface Assessment {
  readonly likelihood: number;
  readonly impact: number;
}

/** A risk today and once its responses have worked. */
export interface Assessed {
  readonly today: Assessment;
  readonly after: Assessment;
}

export const bands = ['low', 'medium', 'high'] as const;
export type Band = (typeof bands)[number];

/** The least product of likelihood and impact in each band, and the greatest. */
export const bandLimits: Readonly<Record<Band, readonly [from: number, to: number]>> = {
  low: [1, 4],
  medium: [5, 14],
  high: [15, 25],
};

/** The product of likelihood and impact, from 1 to 25. */
export function scoreOf({ likelihood, impact }: Assessment): number {
  return likelihood * impact;
}

/** The band that the product of likelihood and impact falls in. */
export function bandOf(assessment: Assessment): Band {
  const score = scoreOf(assessment);
  return bands.find((band) => score <= bandLimits[band][1]) ?? 'high';
}

/** The ratings of a risk; nothing unless likelihood and impact are both whole numbers from 1 to 5. */
export function assess({ likelihood, impact }: Risk): Assessed | undefined {
  if (!isRated(likelihood) || !isRated(impact)) return undefined;
  return {
    today: { likelihood: likelihood.today, impact: impact.today },
    after: { likelihood: likelihood.after ?? likelihood.today, impact: impact.after ?? impact.today },
  };
}

function isRated(rating: Rating | undefined): rating is Rating {
  return rating !== undefined && isStep(rating.today) && (rating.after === undefined || isStep(rating.after));
}

function isStep(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}
