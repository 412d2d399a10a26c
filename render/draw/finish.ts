import { straightenBaselines } from './baselines.ts';
import { addCaption } from './caption.ts';
import { rimLine, trimBars } from './chart-plots.ts';
import { writeHexColours } from './colours.ts';
import { describe } from './description.ts';
import type { DrawSettings } from './draw.ts';
import { frame } from './frame.ts';
import { placeDayLines } from './gantt-day-lines.ts';
import { placeTaskNames } from './gantt-labels.ts';
import { turnMilestones } from './gantt-milestones.ts';
import { dropForeignIds } from './ids.ts';
import { strengthenImportant } from './important.ts';
import { roundNumbers } from './numbers.ts';
import { placePointLabels } from './quadrant-labels.ts';
import { restoreSpecialCharacters } from './special-characters.ts';
import { themes } from './theme.ts';

/**
 * Makes a picture from Mermaid right in every viewer, and returns it as an XML document. The picture stands in a
 * document that can measure it while this runs.
 */
export function finish(svg: SVGSVGElement, settings: DrawSettings): string {
  restoreLabels(svg);
  turnMilestones(svg);
  dropTodayLine(svg);
  placeDayLines(svg);
  placeTaskNames(svg);
  placePointLabels(svg);
  trimBars(svg, themes[settings.theme].background);
  rimLine(svg, themes[settings.theme].background);
  straightenBaselines(svg);
  if (settings.caption) addCaption(svg, settings.caption, settings.theme);
  frame(svg, themes[settings.theme].background);
  strengthenImportant(svg);
  writeHexColours(svg);
  roundNumbers(svg);
  dropForeignIds(svg, settings.id);
  describe(svg, settings);
  return serialize(svg);
}

function restoreLabels(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('*')) {
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) node.nodeValue = restoreSpecialCharacters(node.nodeValue ?? '');
    }
  }
}

/** The same text gives the same picture on every day. */
function dropTodayLine(svg: SVGSVGElement): void {
  for (const line of svg.querySelectorAll('.today')) line.remove();
}

function serialize(svg: SVGSVGElement): string {
  const { defaultView } = svg.ownerDocument;
  if (!defaultView) throw new Error('A picture can be finished only in a document that a window shows.');
  return new defaultView.XMLSerializer().serializeToString(svg);
}
