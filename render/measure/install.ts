import type { DOMWindow } from 'jsdom';
import { Cascade } from './cascade.ts';
import { elementBox, toRoot } from './element-box.ts';
import { transformBox } from './matrix.ts';
import { type FontFamily, layoutText } from './text-layout.ts';

const nothing = { x: 0, y: 0, width: 0, height: 0 };

/** Gives a window without a browser the measuring methods of SVG elements, over real font metrics. */
export function installMeasuring(window: DOMWindow, family: FontFamily): void {
  const cascade = new Cascade();
  const boxOf = (element: Element) => {
    cascade.refresh();
    return elementBox(element, cascade, family) ?? nothing;
  };

  Object.assign(window.SVGElement.prototype, {
    getBBox(this: SVGElement) {
      return boxOf(this);
    },
    getComputedTextLength(this: SVGElement) {
      const text = this.closest('text');
      if (!text) return 0;
      cascade.refresh();
      return layoutText(text, cascade, family)
        .filter(({ element }) => this.contains(element))
        .reduce((sum, { box }) => sum + box.width, 0);
    },
    getBoundingClientRect(this: SVGElement) {
      const { x, y, width, height } = transformBox(toRoot(this), boxOf(this));
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
  });
}
