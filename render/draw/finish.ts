import { straightenBaselines } from './baselines.ts';
import { describe } from './description.ts';
import type { DrawSettings } from './draw.ts';
import { frame } from './frame.ts';
import { finishGantt } from './gantt-labels.ts';
import { turnMilestones } from './gantt-milestones.ts';
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
  finishGantt(svg);
  placePointLabels(svg);
  straightenBaselines(svg);
  frame(svg, themes[settings.theme].background);
  roundNumbers(svg);
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

function serialize(svg: SVGSVGElement): string {
  const { defaultView } = svg.ownerDocument;
  if (!defaultView) throw new Error('A picture can be finished only in a document that a window shows.');
  return new defaultView.XMLSerializer().serializeToString(svg);
}
