/** A property that CSS rules, a `style` attribute or an attribute of the same name can set. */
export type Property = 'font-size' | 'font-weight' | 'text-anchor' | 'dominant-baseline' | 'display';

const properties: readonly Property[] = [
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'display',
];

interface Rule {
  readonly selector: string;
  readonly specificity: number;
  readonly order: number;
  readonly style: CSSStyleDeclaration;
}

/** The rules of a style sheet that set any of the properties, by the class, id or tag that they end in. */
type RuleIndex = ReadonlyMap<string, readonly Rule[]>;

const keyOf = (selector: string) => /[.#]?[\w-]+(?=(?:::?[\w-]+(?:\([^)]*\))?)*$)/.exec(selector)?.[0] ?? '*';

function specificityOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return count(/#[\w-]+/g) * 10_000 + count(/[.:[][\w-]+/g) * 100 + count(/(?:^|[\s>+~])[a-z]+/gi);
}

function indexRules(rules: CSSRuleList): RuleIndex {
  const index = new Map<string, Rule[]>();
  Array.from(rules as unknown as ArrayLike<CSSStyleRule>).forEach(({ selectorText, style }, order) => {
    if (!selectorText || !properties.some((property) => style.getPropertyValue(property))) return;
    for (const selector of selectorText.split(',').map((one) => one.trim())) {
      const key = keyOf(selector);
      index.set(key, [
        ...(index.get(key) ?? []),
        { selector, specificity: specificityOf(selector), order, style },
      ]);
    }
  });
  return index;
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

/**
 * What CSS says about text that is being measured: a small part of the cascade, because a window without a
 * browser has none that is fast enough.
 */
export class Cascade {
  private readonly indexes = new WeakMap<Node, RuleIndex>();

  /** The element's own value of a property, or undefined where it would inherit. */
  own(element: Element, property: Property): string | undefined {
    const inline = (element as SVGElement).style?.getPropertyValue(property);
    const declared = this.declared(element, property);
    if (declared?.important) return declared.value;
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

  private declared(element: Element, property: Property): { value: string; important: boolean } | undefined {
    const keys = [
      '*',
      element.localName,
      `#${element.id}`,
      ...Array.from(element.classList, (name) => `.${name}`),
    ];
    let best: { value: string; important: boolean; weight: readonly [number, number, number] } | undefined;
    for (const rule of this.rulesFor(element).flatMap((index) =>
      keys.flatMap((key) => index.get(key) ?? []),
    )) {
      const value = rule.style.getPropertyValue(property);
      if (!value || !element.matches(rule.selector)) continue;
      const important = rule.style.getPropertyPriority(property) === 'important';
      const weight = [important ? 1 : 0, rule.specificity, rule.order] as const;
      if (!best || compare(weight, best.weight) >= 0) best = { value, important, weight };
    }
    return best;
  }

  private rulesFor({ ownerDocument }: Element): RuleIndex[] {
    return Array.from(ownerDocument.getElementsByTagName('style')).flatMap(({ firstChild: css }) => {
      if (!css) return [];
      const index = this.indexes.get(css) ?? parse(css.nodeValue ?? '', ownerDocument);
      this.indexes.set(css, index);
      return [index];
    });
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
