import { reviewWords } from '../locale/review.ts';
import { wordsOf } from '../locale/words.ts';
import { differenceMarks, type ElementDifference, type PlanDifference } from '../plan/difference.ts';
import type { Element, Plan } from '../plan/plan.ts';
import type { LegendEntry } from './diagram.ts';
import type { Drawing } from './diagram-type.ts';
import { classLine, inkStyle } from './flowchart.ts';
import { visible } from './mermaid-text.ts';
import { differenceInks, unchangedColour } from './palette.ts';
import type { MermaidSource } from './source.ts';

const types = ['added', 'removed', 'changed'] as const;
const longestWords = 48;

/** Returns the plan in which the title of each element that differs says so, so that every picture of it does. */
export function markedPlan(plan: Plan, { elements }: PlanDifference): Plan {
  return { ...plan, elements: plan.elements.map((element) => marked(element, elements.get(element.id))) };
}

function marked(element: Element, difference: ElementDifference | undefined): Element {
  if (!difference || element.kind === 'plan' || element.kind === 'portfolio' || element.kind === 'view')
    return element;
  const words = phrasesWithin(difference.words, longestWords);
  const title = `${differenceMarks[difference.type]} ${element.title}`;
  return { ...element, title: words ? `${title} (${words})` : title };
}

/** As many whole phrases as fit; the first is cut where it is too long. */
function phrasesWithin(phrases: readonly string[], longest: number): string {
  let text = visible(phrases[0] ?? '', longest);
  for (const [index, phrase] of phrases.slice(1).entries()) {
    const isLast = index === phrases.length - 2;
    if (text.length + phrase.length + (isLast ? 2 : 3) > longest) return `${text} …`;
    text += `, ${phrase}`;
  }
  return text;
}

/** Returns the drawing with the looks, the legend and the table of a comparison. */
export function withDifference(plan: Plan, drawing: Drawing, difference: PlanDifference): Drawing {
  const { source, ids, table } = drawing;
  const drawn = drawnOf(ids, difference);
  const { changes } = reviewWords[plan.locale];
  // The colours of a flowchart's own give way to those of the difference.
  const isSeen = ({ colour }: LegendEntry) => source?.type !== 'flowchart' || colour === undefined;
  const [added, removed, changed] = types.map((type) => new Set(drawn[type].map((id) => ids[id])).size);
  return {
    ...drawing,
    ...(source && { source: { ...source, lines: [...source.lines, ...looksOf(source, drawn)] } }),
    description: `${drawing.description} ${changes(added ?? 0, removed ?? 0, changed ?? 0)}.`,
    legend: [...drawing.legend.filter(isSeen), ...legendOf(plan, source, drawn)],
    table: {
      head: [...table.head, wordsOf(plan.locale).difference.column],
      rows: table.rows.map((row) => ({
        ...row,
        cells: [
          ...row.cells,
          cellOf(plan, row.element === undefined ? undefined : difference.elements.get(row.element)),
        ],
      })),
    },
  };
}

/** What is drawn of each sort, by its id in the picture. */
type Drawn = Readonly<Record<ElementDifference['type'] | 'unchanged', readonly string[]>>;

function drawnOf(ids: Drawing['ids'], { elements }: PlanDifference): Drawn {
  const drawn = { added: [], removed: [], changed: [], unchanged: [] } as Record<keyof Drawn, string[]>;
  for (const [id, element] of Object.entries(ids)) drawn[elements.get(element)?.type ?? 'unchanged'].push(id);
  return drawn;
}

/** Fills say something of their own in a block diagram, so that only outlines change there. */
function looksOf({ type }: MermaidSource, drawn: Drawn): string[] {
  if (type !== 'flowchart' && type !== 'block') return [];
  const outlines = {
    added: 'stroke-width:3px',
    removed: 'stroke-width:3px,stroke-dasharray:4 4',
    changed: 'stroke-width:3px',
  };
  const looks = types.flatMap((sort) => {
    const look =
      type === 'flowchart' ? `${inkStyle(differenceInks[sort])},${outlines[sort]}` : outlines[sort];
    return classLine(`difference_${sort}`, look, drawn[sort]);
  });
  const faint = `fill:none,stroke:${unchangedColour},stroke-width:1px`;
  return type === 'flowchart'
    ? [...classLine('difference_unchanged', faint, drawn.unchanged), ...looks]
    : looks;
}

function legendOf(plan: Plan, source: MermaidSource | undefined, drawn: Drawn): LegendEntry[] {
  const { legend } = wordsOf(plan.locale).difference;
  const isFaint = source?.type === 'flowchart' && drawn.unchanged.length > 0;
  return [
    ...types
      .filter((type) => drawn[type].length > 0)
      .map((type) => ({
        mark: differenceMarks[type],
        colour: differenceInks[type].stroke,
        text: legend[type],
      })),
    ...(isFaint ? [{ mark: '=', colour: unchangedColour, text: legend.unchanged }] : []),
  ];
}

function cellOf(plan: Plan, difference: ElementDifference | undefined): string {
  if (!difference) return '';
  const state = wordsOf(plan.locale).difference.states[difference.type];
  return difference.words.length > 0 ? `${state}: ${difference.words.join('; ')}` : state;
}
