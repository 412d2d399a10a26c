import { fontWeights } from './font.ts';
import type { Theme } from './theme.ts';

/** What Mermaid's own rules get wrong for the look: CSS that is added after them. */
export function stylesheet({
  shape,
  active,
  done,
  critical,
  milestone,
  text,
  muted,
  alert,
  line,
  grid,
  band,
  background,
  onSeries,
}: Theme): string {
  return `
    .section { opacity: 1; fill: ${line}; }
    .section0, .section2 { fill-opacity: 0.09; }
    .section1, .section3 { fill-opacity: 0; }
    .sectionTitle, .titleText { font-weight: ${fontWeights.bold}; fill: ${text}; }
    text.task, text.task tspan, text.journey-section, text.journey-section tspan { fill: ${onSeries}; }
    text[font-size="4ex"] { font-size: 16px; font-weight: ${fontWeights.bold}; }
    .grid .tick { opacity: 1; }
    .grid .tick line { stroke: ${grid}; }
    .grid .tick text { fill: ${muted}; font-size: 12px; stroke: none; }
    .task { stroke-width: 1.2; }
    .taskText { font-weight: ${fontWeights.regular}; paint-order: stroke; stroke: ${shape.fill}; stroke-width: 3px; stroke-linejoin: round; }
    .activeText0, .activeText1, .activeText2, .activeText3 { fill: ${active.text} !important; }
    .doneText0, .doneText1, .doneText2, .doneText3 { fill: ${done.text} !important; }
    .critText0, .critText1, .critText2, .critText3,
    .activeCritText0, .activeCritText1, .activeCritText2, .activeCritText3,
    .doneCritText0, .doneCritText1, .doneCritText2, .doneCritText3 { fill: ${critical.text} !important; }
    .activeText0, .activeText1, .activeText2, .activeText3 { stroke: ${active.fill}; }
    .doneText0, .doneText1, .doneText2, .doneText3 { stroke: ${done.fill}; }
    .critText0, .critText1, .critText2, .critText3 { stroke: ${critical.fill}; }
    .activeCritText0, .activeCritText1, .activeCritText2, .activeCritText3 { stroke: ${active.fill}; }
    .doneCritText0, .doneCritText1, .doneCritText2, .doneCritText3 { stroke: ${done.fill}; }
    .active0, .active1, .active2, .active3 { stroke-width: 2; }
    .crit0, .crit1, .crit2, .crit3,
    .activeCrit0, .activeCrit1, .activeCrit2, .activeCrit3,
    .doneCrit0, .doneCrit1, .doneCrit2, .doneCrit3 { stroke-width: 2.5; shape-rendering: auto; }
    .activeCrit0, .activeCrit1, .activeCrit2, .activeCrit3 { fill: ${active.fill}; }
    .taskTextOutsideLeft, .taskTextOutsideRight { fill: ${text} !important; paint-order: stroke; stroke: ${background}; stroke-width: 3px; stroke-opacity: 0.85; stroke-linejoin: round; }
    .task.milestone { fill: ${milestone}; stroke: ${milestone}; }
    .task.milestone.crit0, .task.milestone.crit1 { fill: ${alert}; stroke: ${alert}; }
    .task.milestone.done0, .task.milestone.done1,
    .task.milestone.doneCrit0, .task.milestone.doneCrit1 { fill: ${done.stroke}; stroke: ${done.stroke}; }
    .task.milestone.gate { fill: ${background} !important; stroke-width: 3; }
    .milestoneText { font-style: normal; fill: ${text} !important; }
    .task.vert { stroke: ${alert}; fill: ${alert}; stroke-width: 0; }
    .vertText { font-size: 12px; fill: ${alert} !important; }
    .data-point text { paint-order: stroke; stroke: ${background}; stroke-width: 4px; stroke-opacity: 0.85; stroke-linejoin: round; }
    .sections > .cluster > rect { fill: ${band}; stroke: ${grid}; }
    .items .node line { stroke: ${alert}; }
    .eventWrapper { filter: none; }
    .eventWrapper .node-bkg { fill: ${background}; stroke: ${grid}; stroke-width: 1px; }
    .lineWrapper line { stroke: ${line}; stroke-width: 1.5px; }
    .node rect, .node polygon, .node path, .node circle { stroke-width: 1.2px; }
    .cluster rect { stroke-width: 1px; }
    .cluster-label text, .cluster-label tspan { font-weight: ${fontWeights.bold}; fill: ${text}; }
    .edgeLabel rect { opacity: 1; fill: ${band}; }
    .edgeLabel text, .edgeLabel tspan { fill: ${text}; font-size: 12px; stroke: none; }
    .nodeLabel, .label text { stroke: none; }
    .node .label text { fill: ${shape.text}; }
  `;
}
