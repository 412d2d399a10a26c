const properties = [
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
  'fill',
] as const;

/** A property that CSS rules, a `style` attribute or an attribute of the same name can set. */
export type Property = (typeof properties)[number];

interface Declared {
  readonly value: string;
  readonly important: boolean;
}

interface Rule {
  readonly selector: string;
  readonly specificity: number;
  readonly order: number;
  readonly declared: ReadonlyMap<Property, Declared>;
}

/** The rules of a style sheet that set any of the properties, by the class, id or tag that they end in. */
type RuleIndex = ReadonlyMap<string, readonly Rule[]>;

/** The rules of one picture, and what is known of which of them match. */
interface Sheet {
  readonly indexes: readonly RuleIndex[];
  /** For elements that no rule can tell apart: the rules that match them. */
  readonly alike: Map<string, readonly Rule[]>;
}

/**
 * What CSS says about text that is being measured: a small part of the cascade, because a window without a
 * browser has none that is fast enough.
 */
export class Cascade {
  private readonly sheets = new WeakMap<Node, Sheet>();
  private readonly matching = new Map<Element, readonly Rule[]>();

  /** Forgets which rules match: to be called before each measurement, because elements change in between. */
  refresh(): void {
    this.matching.clear();
  }

  /** The element's own value of a property, or undefined where it would inherit. */
  own(element: Element, property: Property): string | undefined {
    let declared: Declared | undefined;
    for (const rule of this.rulesFor(element)) {
      const next = rule.declared.get(property);
      if (next && (next.important || !declared?.important)) declared = next;
    }
    if (declared?.important) return declared.value;
    const mentioned = element.getAttribute('style')?.includes(property);
    const inline = mentioned && (element as SVGElement).style.getPropertyValue(property);
    return inline || declared?.value || element.getAttribute(property) || undefined;
  }

  /** The value of a property on the element or the nearest element around it that sets one. */
  inherited(element: Element, property: Property): string | undefined {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const value = this.own(at, property);
      if (value && value !== 'inherit') return value;
    }
    return undefined;
  }

  /** The rules that match an element, from the weakest to the strongest. */
  private rulesFor(element: Element): readonly Rule[] {
    const known = this.matching.get(element);
    if (known) return known;
    const sheet = this.sheetOf(element);
    const path = pathTo(element);
    let rules = sheet.alike.get(path);
    if (!rules) {
      rules = matchingRules(sheet.indexes, element);
      sheet.alike.set(path, rules);
    }
    this.matching.set(element, rules);
    return rules;
  }

  /** The style sheets of the picture that an element is in stand before all that is painted; there are no others. */
  private sheetOf(element: Element): Sheet {
    const picture = pictureAround(element);
    const styles: Node[] = [];
    for (let at = picture.firstElementChild; at && isInHead(at); at = at.nextElementSibling) {
      if (at.localName === 'style' && at.firstChild) styles.push(at.firstChild);
    }
    const [css] = styles;
    if (!css) return { indexes: [], alike: new Map() };
    let sheet = this.sheets.get(css);
    if (!sheet) {
      const indexes = styles.map((each) => parse(each.nodeValue ?? '', element.ownerDocument));
      sheet = { indexes, alike: new Map() };
      this.sheets.set(css, sheet);
    }
    return sheet;
  }
}

function isInHead({ localName }: Element): boolean {
  return localName === 'title' || localName === 'desc' || localName === 'style';
}

function matchingRules(indexes: readonly RuleIndex[], element: Element): Rule[] {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  const keys = ['*', element.localName, `#${element.id}`, ...classes.map((name) => `.${name}`)];
  return indexes
    .flatMap((index) => keys.flatMap((key) => index.get(key) ?? []))
    .filter(({ selector }) => element.matches(selector))
    .sort((a, b) => a.specificity - b.specificity || a.order - b.order);
}

/** All that rules tell elements apart by: the names, ids, classes and looks of the element and of all around it. */
function pathTo(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const look = at.getAttribute('data-look') ?? '';
    path += `${at.localName}#${at.getAttribute('id') ?? ''}.${at.getAttribute('class') ?? ''}[${look}]>`;
  }
  return path;
}

function pictureAround(element: Element): Element {
  let picture = element;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.localName === 'svg') picture = at;
  return picture;
}

/** Parses CSS in an HTML element, because jsdom does not read the style elements of an SVG. */
function parse(css: string, document: Document): RuleIndex {
  const element = document.createElement('style');
  element.textContent = css;
  document.head.append(element);
  const index = indexRules((element.sheet as CSSStyleSheet).cssRules);
  element.remove();
  return index;
}

function indexRules(rules: CSSRuleList): RuleIndex {
  const index = new Map<string, Rule[]>();
  Array.from(rules as unknown as ArrayLike<CSSStyleRule>).forEach(({ selectorText, style }, order) => {
    const declared = selectorText ? declarations(style) : new Map();
    if (declared.size === 0) return;
    for (const selector of selectorText.split(',').map((one) => one.trim())) {
      const key = keyOf(selector);
      const rule = { selector, specificity: specificityOf(selector), order, declared };
      index.set(key, [...(index.get(key) ?? []), rule]);
    }
  });
  return index;
}

function declarations(style: CSSStyleDeclaration): ReadonlyMap<Property, Declared> {
  return new Map(
    properties.flatMap((property) => {
      const value = style.getPropertyValue(property);
      const important = style.getPropertyPriority(property) === 'important';
      return value ? [[property, { value, important }] as const] : [];
    }),
  );
}

/** The class, id or tag in which a selector ends; `*` where it ends in something else. */
function keyOf(selector: string): string {
  return /[.#]?[\w-]+(?=(?:::?[\w-]+(?:\([^)]*\))?)*$)/.exec(selector)?.[0] ?? '*';
}

/** Specificity as Selectors 4, section 17, has it, in one number. */
function specificityOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return count(/#[\w-]+/g) * 10_000 + count(/[.:[][\w-]+/g) * 100 + count(/(?:^|[\s>+~])[a-z]+/gi);
}
