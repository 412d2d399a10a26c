import {
  declarationsIn,
  noDeclarations,
  type Property,
  properties,
  readStyleRules,
  type StyleRules,
} from './style-rules.ts';
import { initialStyle, styleWithin, type TextStyle } from './text-style.ts';

/** What holds alike for all elements in one place of a picture that nothing tells apart. */
interface Place {
  readonly style: TextStyle;
  /** The rules of the picture. */
  readonly rules: StyleRules;
  /** The places of the elements within these, by what tells them apart. */
  readonly within: Map<string, Place>;
}

const mostSheets = 20;

/** The attributes that say what an element looks like. */
const styling: ReadonlySet<string> = new Set(['style', ...properties]);

/**
 * What CSS says about text that is being measured: a small part of the cascade, because a window without a browser
 * has none that is fast enough. Its speed comes from this: hundreds of elements of a picture share a few dozen places.
 */
export class Cascade {
  /** Where the pictures with some style sheets begin. */
  private readonly pictures = new Map<string, Place>();
  private readonly places = new Map<Element, Place>();

  /** Forgets where elements are: to be called before each measurement, because they change in between. */
  refresh(): void {
    this.places.clear();
  }

  /** The style of an element's text. */
  styleOf(element: Element): TextStyle {
    return this.placeOf(element)?.style ?? initialStyle;
  }

  /** Undefined for elements outside pictures, from which those within inherit nothing. */
  private placeOf(element: Element): Place | undefined {
    const known = this.places.get(element);
    if (known) return known;
    const { parentElement } = element;
    const around =
      (parentElement && this.placeOf(parentElement)) ||
      (element.localName === 'svg' ? this.startOf(element) : undefined);
    if (!around) return undefined;
    const place = placeWithin(around, element);
    this.places.set(element, place);
    return place;
  }

  /** The style sheets of a picture stand before all that is painted; there are no others. */
  private startOf(picture: Element): Place {
    let css = '';
    for (let at = picture.firstElementChild; at && isInHead(at); at = at.nextElementSibling) {
      if (at.localName === 'style') css += at.textContent ?? '';
    }
    const known = this.pictures.get(css);
    if (known) return known;
    if (this.pictures.size === mostSheets) this.pictures.clear();
    const start = {
      style: initialStyle,
      rules: readStyleRules(css, picture.ownerDocument),
      within: new Map(),
    };
    this.pictures.set(css, start);
    return start;
  }
}

function isInHead({ localName }: Element): boolean {
  return localName === 'title' || localName === 'desc' || localName === 'style';
}

function placeWithin(around: Place, element: Element): Place {
  let traits = around.rules.traitsOf(element);
  for (const name of element.getAttributeNames())
    if (styling.has(name)) traits += `|${name}=${element.getAttribute(name)}`;
  const known = around.within.get(traits);
  if (known) return known;
  const { rules } = around;
  const place = { style: styleWithin(around.style, ownValues(element, rules)), rules, within: new Map() };
  around.within.set(traits, place);
  return place;
}

/** What a rule with `!important`, the `style` attribute, any other rule or the attribute of the name says of a property. */
function ownValues(element: Element, rules: StyleRules): (property: Property) => string | undefined {
  const ruled = rules.declarationsFor(element);
  const inline = element.hasAttribute('style')
    ? declarationsIn((element as SVGElement).style)
    : noDeclarations;
  return (property) => {
    const rule = ruled.get(property);
    if (rule?.isImportant) return rule.value;
    return inline.get(property)?.value || rule?.value || element.getAttribute(property) || undefined;
  };
}
