import { type RiskWords, wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Risk } from '../plan/uncertainty.ts';
import { titleWithin } from './labels.ts';
import { mermaidId, quoted, quotedLines, settings } from './mermaid-text.ts';
import { bandInks } from './palette.ts';
import { type Assessed, type Assessment, type Band, bandOf, bands, scoreOf } from './risk-rating.ts';

/** A risk that is drawn, with the number that stands for it in the maps. */
export interface DrawnRisk {
  readonly number: number;
  readonly risk: Risk;
  readonly assessed: Assessed | undefined;
}

/** The map of today, and the one once the responses have worked. */
export type Moment = keyof Assessed;

const longestTitle = 44;
const steps = [1, 2, 3, 4, 5] as const;

/** The id of a risk's number in a map, or of its place in the key. */
export function riskId(risk: Risk, place: Moment | 'key'): string {
  return mermaidId(risk.id, place);
}

/**
 * Writes a map of likelihood (upwards) and impact (to the right) for each moment, side by side, in which numbers
 * stand for risks, and below them the key to the numbers: all in one grid, so that its rows are equally high.
 */
export function riskMapMermaid(plan: Plan, risks: readonly DrawnRisk[], moments: readonly Moment[]): string {
  const words = wordsOf(plan.locale).risks;
  const axes = `${words.likelihood} ↑   ${words.impact} →`;
  const blocks = [
    ...moments.map((moment) => `heading_${moment}[${quotedLines([words[moment], axes])}]:6`),
    ...steps
      .toReversed()
      .flatMap((likelihood) => moments.flatMap((moment) => mapRow(words, risks, moment, likelihood))),
    ...moments.flatMap((moment) => impactRow(words, moment)),
    ...risks.map((drawn) => keyBlock(words, drawn, moments)),
  ];
  return [
    ...settings('block', { padding: 3 }),
    'block',
    `  columns ${6 * moments.length}`,
    ...blocks.map((block) => `  ${block}`),
    ...classLines(risks, moments),
    '',
  ].join('\n');
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
  const within = risks.filter(({ assessed }) => assessed && isAt(assessed[moment], place));
  const id = cellId(moment, place);
  if (within.length === 0) return [`${id}[" "]`];
  return [
    `block:${id}`,
    `  columns ${Math.min(within.length, Math.max(3, Math.ceil(Math.sqrt(within.length))))}`,
    ...within.map(({ risk, number }) => `  ${riskId(risk, moment)}[${quoted(String(number))}]`),
    'end',
  ];
}

function cellId(moment: Moment, { likelihood, impact }: Assessment): string {
  return `cell_${moment}_${likelihood}_${impact}`;
}

function isAt(one: Assessment, other: Assessment): boolean {
  return one.likelihood === other.likelihood && one.impact === other.impact;
}

/** Two to a row. */
function keyBlock(words: RiskWords, drawn: DrawnRisk, moments: readonly Moment[]): string {
  const lines = keyLines(words, drawn, moments);
  return `${riskId(drawn.risk, 'key')}[${quotedLines(lines)}]:${3 * moments.length}`;
}

function keyLines(
  words: RiskWords,
  { number, risk, assessed }: DrawnRisk,
  moments: readonly Moment[],
): string[] {
  const level = (moment: Moment) =>
    assessed ? `${words.bands[bandOf(assessed[moment])]} ${scoreOf(assessed[moment])}` : words.unrated;
  const levels = assessed ? moments.map(level).join(' → ') : words.unrated;
  const status = risk.status === 'occurred' ? `, ${words.statuses.occurred.toLowerCase()}` : '';
  return [`${number} – ${titleWithin(risk, longestTitle)}`, `${levels}${status}`];
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
  const within = (moment: Moment) =>
    risks.filter(({ assessed }) => assessed && bandOf(assessed[moment]) === band).map(({ risk }) => risk);
  return [
    ...classLine(
      band,
      `fill:${fill},stroke:${stroke}`,
      moments.flatMap((moment) => cells.map((place) => cellId(moment, place))),
    ),
    ...classLine(
      `on_${band}`,
      `fill:none,stroke:none,color:${text}`,
      moments.flatMap((moment) => within(moment).map((risk) => riskId(risk, moment))),
    ),
    ...classLine(
      `key_${band}`,
      `fill:none,stroke:${stroke},stroke-width:2px`,
      within('today').map((risk) => riskId(risk, 'key')),
    ),
  ];
}

function classLine(name: string, style: string, ids: readonly string[]): string[] {
  return ids.length > 0 ? [`  classDef ${name} ${style}`, `  class ${ids.join(',')} ${name}`] : [];
}
