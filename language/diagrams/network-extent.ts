import { widthOf } from '../locale/text-width.ts';
import type { Plan } from '../plan/plan.ts';
import { arrowFontSize } from './flowchart.ts';
import { extentAcross, extentOfNode, type Spacing } from './layout-extent.ts';
import { arrowLabel, signpostLines } from './network-labels.ts';
import type { NetworkFrame, NetworkLayout } from './network-layout.ts';
import type { Extent } from './target.ts';
import type { Row } from './work-sections.ts';

const aroundFrame = { width: 40, height: 62 };
const betweenFrames = 14;
const aroundFrames = 60;
/** Within frames that have a direction of their own, Mermaid adds to the space between ranks. */
const addedBetweenRanks = 25;

/** About how large a network is in Varde's own pictures. In a strip, frames are beside each other and share their ranks. */
export function networkExtent(
  plan: Plan,
  { frames, isStacked }: NetworkLayout,
  settings: Spacing & { readonly rankSpacing: number; readonly wrappingWidth: number },
  linesOf: (row: Row) => readonly string[],
): Extent {
  const spacing = { ...settings, rankSpacing: settings.rankSpacing + (isStacked ? addedBetweenRanks : 0) };
  const sizes = (isStacked ? frames : [merged(frames)]).map(({ rows, elsewhere, arrows }) =>
    extentAcross(
      [
        ...elsewhere.map((row) => ({
          id: row.id,
          ...extentOfNode(signpostLines(row, settings.wrappingWidth), spacing),
        })),
        ...rows.map((row) => ({ id: row.id, ...extentOfNode(linesOf(row), spacing) })),
      ],
      arrows.map(({ from, to, link }) => ({
        from,
        to,
        label: widthOf(arrowLabel(plan, link), arrowFontSize),
      })),
      spacing,
    ),
  );
  return {
    width: Math.max(...sizes.map(({ width }) => width)) + aroundFrame.width,
    height: sizes.reduce(
      (sum, { height }) => sum + height + aroundFrame.height + betweenFrames,
      aroundFrames,
    ),
  };
}

function merged(frames: readonly NetworkFrame[]): Omit<NetworkFrame, 'title'> {
  return {
    rows: frames.flatMap(({ rows }) => rows),
    elsewhere: frames.flatMap(({ elsewhere }) => elsewhere),
    arrows: frames.flatMap(({ arrows }) => arrows),
  };
}
