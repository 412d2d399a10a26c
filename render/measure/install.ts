import { Cascade } from './cascade.ts';
import { elementBox, textAround, toRoot } from './element-box.ts';
import { transformBox } from './matrix.ts';
import { type FontFamily, layoutText } from './text-layout.ts';

const nothing = { x: 0, y: 0, width: 0, height: 0 };

/** The window of a browser, or one that stands in for it and has not all of its classes. */
type SvgWindow = Pick<typeof globalThis, 'SVGElement'> &
  Partial<Pick<typeof globalThis, 'SVGGraphicsElement' | 'SVGTextContentElement'>>;

/**
 * Gives SVG elements measuring methods over real font metrics: all of them in a window without a browser, and in a page
 * those that `isOurs`. Returns what takes the methods away again.
 */
export function installMeasuring(
  window: SvgWindow,
  family: FontFamily,
  isOurs: (element: SVGElement) => boolean = () => true,
): () => void {
  const cascade = new Cascade();
  const boxOf = (element: Element) => {
    cascade.refresh();
    return elementBox(element, cascade, family) ?? nothing;
  };

  const methods: Readonly<Record<string, (element: SVGElement) => unknown>> = {
    getBBox: boxOf,
    getComputedTextLength(element) {
      const text = textAround(element);
      if (!text) return 0;
      cascade.refresh();
      return layoutText(text, cascade, family)
        .filter((run) => element.contains(run.element))
        .reduce((sum, { box }) => sum + box.width, 0);
    },
    getBoundingClientRect(element) {
      const { x, y, width, height } = transformBox(toRoot(element), boxOf(element));
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
  };
  const removals = Object.entries(methods).map(([name, measure]) => {
    const { prototype } = ownerOf(name, window);
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    const native: unknown = Reflect.get(prototype, name);
    const method = function (this: SVGElement) {
      return isOurs(this) ? measure(this) : (native as () => unknown).call(this);
    };
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
    return () => {
      if (before) Object.defineProperty(prototype, name, before);
      else Reflect.deleteProperty(prototype, name);
    };
  });
  return () => {
    for (const remove of removals) remove();
  };
}

/** The class whose elements have the method in a browser; the nearest to it that the window has. */
function ownerOf(name: string, window: SvgWindow): { readonly prototype: SVGElement } {
  const owners = [window.SVGTextContentElement, window.SVGGraphicsElement];
  return owners.find((owner) => owner && Object.hasOwn(owner.prototype, name)) ?? window.SVGElement;
}
