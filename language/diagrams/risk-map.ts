import type { RiskWords } from '../locale/words/risks.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { type Assessed, type Assessment, type Band, bandOf, bands, scoreOf } from '../plan/risk-rating.ts';
import type { Risk } from '../plan/uncertainty.ts';
import { classLine } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { mermaidId, quoted, quotedLines } from './mermaid-text.ts';
import { bandInks } from './palette.ts';
import type { MermaidSource } from './source.ts';

/** A risk that is drawn, with the number that stands for it in the maps. */
export interface DrawnRisk {
  readonly number: number;
  readonly risk: Risk;
  readonly assessed: Assessed | undefined;
  /** Its rating in an earlier state of the plan, where it was another. */
  readonly earlier: Assessment | undefined;
}

/** What stands in a cell: the number of a risk, in brackets where it stood in the earlier state. */
interface Marker {
  readonly id: string;
  readonly label: string;
}

/** The map of today, and the one once the responses have worked. */
export type Moment = keyof Assessed;

const longestTitle = 44;
const steps = [1, 2, 3, 4, 5] as const;

/** The id of a risk's number in a map, or of its place in the key. */
export function riskId(risk: Risk, place: Moment | 'earlier' | 'key'): string {
  return mermaidId(risk.id, place);
}

/**
 * Writes a map of likelihood (upwards) and impact (to the right) for each moment, side by side, in which numbers
 * stand for risks, and below them the key to the numbers: all in one grid, so that its rows are equally high. In the
 * map of today, arrows lead to risks from where they were in an earlier state.
 */
export function riskMap(plan: Plan, risks: readonly DrawnRisk[], moments: readonly Moment[]): MermaidSource {
  const words = wordsOf(plan.locale).risks;
  const axes = `${words.likelihood} ↑   ${words.impact} →`;
  const blocks = [
    ...moments.flatMap((moment) => ['space', `heading_${moment}[${quotedLines([words[moment], axes])}]:5`]),
    ...steps
      .toReversed()
      .flatMap((likelihood) => moments.flatMap((moment) => mapRow(words, risks, moment, likelihood))),
    ...moments.flatMap((moment) => impactRow(words, moment)),
    ...risks.flatMap((drawn) => ['space', keyBlock(plan, drawn, moments)]),
  ];
  const moved = risks.filter(({ earlier, assessed }) => earlier && assessed);
  const lines = [
    `  columns ${6 * moments.length}`,
    ...blocks.map((block) => `  ${block}`),
    ...moved.map(({ risk }) => `  ${riskId(risk, 'earlier')} --> ${riskId(risk, 'today')}`),
    ...classLines(risks, moments),
    ...classLine(
      'earlier',
      'stroke-dasharray:3 3',
      moved.map(({ risk }) => riskId(risk, 'earlier')),
    ),
  ];
  return { type: 'block', settings: { padding: 6 }, lines };
}

function mapRow(words: RiskWords, risks: readonly DrawnRisk[], moment: Moment, likelihood: number): string[] {
  const word = words.likelihoods[likelihood - 1] ?? '';
  return [
    `likelihood_${moment}_${likelihood}[${quotedLines([String(likelihood), word])}]`,
    ...steps.flatMap((impact) => cell(risks, moment, { likelihood, impact })),
  ];
}

function impactRow(words: RiskWords, moment: Moment): string[] {
  return [
    'space',
    ...steps.map((impact) => {
      const word = words.impacts[impact - 1] ?? '';
      return `impact_${moment}_${impact}[${quotedLines([String(impact), word])}]`;
    }),
  ];
}

function cell(risks: readonly DrawnRisk[], moment: Moment, place: Assessment): string[] {
  const within = markersAt(risks, moment, place);
  const id = cellId(risks, moment, place);
  const numbers = within.map((marker) => `${marker.id}[${quoted(marker.label)}]`);
  if (within.length === 0) return [`${id}[" "]`];
  if (within.length === 1) return numbers;
  return [
    `block:${id}`,
    `  columns ${Math.min(within.length, Math.max(3, Math.ceil(Math.sqrt(within.length))))}`,
    ...numbers.map((number) => `  ${number}`),
    'end',
  ];
}

/** A cell is the number in it where there is just one. */
function cellId(risks: readonly DrawnRisk[], moment: Moment, place: Assessment): string {
  const [first, ...others] = markersAt(risks, moment, place);
  return first && others.length === 0 ? first.id : `cell_${moment}_${place.likelihood}_${place.impact}`;
}

function markersAt(risks: readonly DrawnRisk[], moment: Moment, place: Assessment): Marker[] {
  return risks.flatMap(({ risk, number, assessed, earlier }) => [
    ...(assessed && isAt(assessed[moment], place)
      ? [{ id: riskId(risk, moment), label: String(number) }]
      : []),
    ...(moment === 'today' && earlier && isAt(earlier, place)
      ? [{ id: riskId(risk, 'earlier'), label: `(${number})` }]
      : []),
  ]);
}

function isAt(one: Assessment, other: Assessment): boolean {
  return one.likelihood === other.likelihood && one.impact === other.impact;
}

/** One below each map. */
function keyBlock(plan: Plan, drawn: DrawnRisk, moments: readonly Moment[]): string {
  const lines = keyLines(plan, drawn, moments);
  return `${riskId(drawn.risk, 'key')}[${quotedLines(lines)}]:5`;
}

function keyLines(
  plan: Plan,
  { number, risk, assessed, earlier }: DrawnRisk,
  moments: readonly Moment[],
): string[] {
  const { risks: words, difference } = wordsOf(plan.locale);
  const level = (assessment: Assessment) => `${words.bands[bandOf(assessment)]} ${scoreOf(assessment)}`;
  const shown = assessed && isAt(assessed.today, assessed.after) ? (['today'] as const) : moments;
  const levels = assessed ? shown.map((moment) => level(assessed[moment])).join(' → ') : words.unrated;
  const status = risk.status === 'occurred' ? `, ${words.statuses.occurred.toLowerCase()}` : '';
  const before = earlier ? ` (${difference.earlierRating(level(earlier))})` : '';
  return [`${number} – ${titleWithin(risk, longestTitle)}`, `${levels}${status}${before}`];
}

function classLines(risks: readonly DrawnRisk[], moments: readonly Moment[]): string[] {
  const labels = moments.flatMap((moment) => [
    `heading_${moment}`,
    ...steps.flatMap((step) => [`likelihood_${moment}_${step}`, `impact_${moment}_${step}`]),
  ]);
  const unrated = risks.filter(({ assessed }) => !assessed).map(({ risk }) => riskId(risk, 'key'));
  return [
    ...classLine('label', 'fill:none,stroke:none', labels),
    ...bands.flatMap((band) => bandLines(band, risks, moments)),
    ...classLine('unrated', 'fill:none,stroke-dasharray:6 4', unrated),
  ];
}

function bandLines(band: Band, risks: readonly DrawnRisk[], moments: readonly Moment[]): string[] {
  const { fill, stroke, text } = bandInks[band];
  const cells = steps
    .flatMap((likelihood) => steps.map((impact) => ({ likelihood, impact })))
    .filter((place) => bandOf(place) === band);
  const sharing = (moment: Moment, place: Assessment) => {
    const within = markersAt(risks, moment, place);
    return within.length > 1 ? within.map(({ id }) => id) : [];
  };
  const today = risks.filter(({ assessed }) => assessed && bandOf(assessed.today) === band);
  return [
    ...classLine(
      band,
      `fill:${fill},stroke:${stroke},color:${text}`,
      moments.flatMap((moment) => cells.map((place) => cellId(risks, moment, place))),
    ),
    ...classLine(
      `on_${band}`,
      `fill:none,stroke:none,color:${text}`,
      moments.flatMap((moment) => cells.flatMap((place) => sharing(moment, place))),
    ),
    ...classLine(
      `key_${band}`,
      `fill:none,stroke:${stroke},stroke-width:2px`,
      today.map(({ risk }) => riskId(risk, 'key')),
    ),
  ];
}
