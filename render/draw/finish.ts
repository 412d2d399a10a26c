import { xmlText } from '../../language/locale/xml-text.ts';
import { straightenArrows } from './arrow-ways.ts';
import { writeAxisNumbers } from './axis-numbers.ts';
import { straightenBaselines } from './baselines.ts';
import { addCaption } from './caption.ts';
import { hatchBars } from './chart-hatching.ts';
import { rimLine, trimBars } from './chart-plots.ts';
import { writeHexColours } from './colours.ts';
import { describe } from './description.ts';
import type { DrawSettings } from './draw.ts';
import { frame } from './frame.ts';
import { placeDayLines } from './gantt-day-lines.ts';
import { placeTaskNames } from './gantt-labels.ts';
import { turnMilestones } from './gantt-milestones.ts';
import { centreGroupTitles } from './group-titles.ts';
import { dropForeignIds } from './ids.ts';
import { strengthenImportant } from './important.ts';
import { roundNumbers } from './numbers.ts';
import { placePointLabels } from './quadrant-labels.ts';
import { restoreSpecialCharacters } from './special-characters.ts';
import { themes } from './theme.ts';
import { shortenAxis } from './timeline-axis.ts';
import { colourYears } from './timeline-years.ts';

/** `NodeFilter.SHOW_TEXT`, which a window without a browser does not offer as a global. */
const showText = 4;

/** What is mended in pictures of one type, by Mermaid's name for it. */
const corrections: Readonly<
  Record<string, readonly ((svg: SVGSVGElement, settings: DrawSettings) => void)[]>
> = {
  'flowchart-v2': [straightenArrows, centreGroupTitles],
  gantt: [turnMilestones, dropTodayLine, placeDayLines, placeTaskNames],
  timeline: [shortenAxis, colourYears],
  quadrantChart: [placePointLabels],
  xychart: [writeAxisNumbers, trimBars, hatchBars, rimLine],
};

/**
 * Makes a picture from Mermaid right in every viewer, and returns it as an XML document. The picture stands in a
 * document that can measure it while this runs.
 */
export function finish(svg: SVGSVGElement, settings: DrawSettings): string {
  restoreLabels(svg);
  for (const correct of corrections[svg.getAttribute('aria-roledescription') ?? ''] ?? []) {
    correct(svg, settings);
  }
  straightenBaselines(svg);
  const picture = svg.getBBox();
  frame(svg, settings.caption ? addCaption(svg, picture, settings.caption, settings.theme) : picture);
  svg.setAttribute('style', `background-color: ${themes[settings.theme].background}`);
  strengthenImportant(svg);
  writeHexColours(svg);
  roundNumbers(svg);
  dropForeignIds(svg, settings.id);
  describe(svg, settings);
  return serialize(svg);
}

function restoreLabels(svg: SVGSVGElement): void {
  const texts = svg.ownerDocument.createTreeWalker(svg, showText);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const label = text.nodeValue ?? '';
    const restored = restoreSpecialCharacters(label);
    if (restored !== label) text.nodeValue = restored;
  }
}

/** The same text gives the same picture on every day. */
function dropTodayLine(svg: SVGSVGElement): void {
  for (const line of svg.querySelectorAll('.today')) line.remove();
}

function serialize(svg: SVGSVGElement): string {
  const { defaultView } = svg.ownerDocument;
  if (!defaultView) throw new Error('A picture can be finished only in a document that a window shows.');
  return xmlText(new defaultView.XMLSerializer().serializeToString(svg));
}
