import type { Property } from './style-rules.ts';

/** How an element sets its text, with all that it inherits. */
export interface TextStyle {
  /** In pixels. */
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly textAnchor: string | undefined;
  readonly dominantBaseline: string | undefined;
  /** As CSS. */
  readonly fill: string | undefined;
  readonly isVisible: boolean;
  /** Whether the element, or one around it, is not displayed at all. */
  readonly isDisplayed: boolean;
}

const defaultFontSize = 16;

/** How text is set where nobody says anything. */
export const initialStyle: TextStyle = {
  fontSize: defaultFontSize,
  isBold: false,
  textAnchor: undefined,
  dominantBaseline: undefined,
  fill: undefined,
  isVisible: true,
  isDisplayed: true,
};

/** The style of an element that has these values of its own, within one of the style `outer`. */
export function styleWithin(outer: TextStyle, own: (property: Property) => string | undefined): TextStyle {
  const said = (property: Property) => {
    const value = own(property);
    return value === 'inherit' ? undefined : value;
  };
  const weight = said('font-weight');
  const visibility = said('visibility');
  return {
    fontSize: pixels(said('font-size'), outer.fontSize),
    isBold: weight ? weight.startsWith('bold') || Number(weight) >= 550 : outer.isBold,
    textAnchor: said('text-anchor') ?? outer.textAnchor,
    dominantBaseline: said('dominant-baseline') ?? outer.dominantBaseline,
    fill: said('fill') ?? outer.fill,
    isVisible: visibility ? visibility !== 'hidden' : outer.isVisible,
    isDisplayed: outer.isDisplayed && own('display') !== 'none',
  };
}

function pixels(size: string | undefined, inherited: number): number {
  const number = Number.parseFloat(size ?? '');
  if (!size || Number.isNaN(number)) return inherited;
  if (size.endsWith('rem')) return number * defaultFontSize;
  if (size.endsWith('em')) return number * inherited;
  if (size.endsWith('%')) return (number / 100) * inherited;
  return number;
}
