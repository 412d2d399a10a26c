import { remembering } from './remembering.ts';

/** What decides how text is measured and painted. */
export const properties = [
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
  readonly isImportant: boolean;
}

/** What is declared of an element, by property. */
export type Declarations = ReadonlyMap<Property, Declared>;

export const noDeclarations: Declarations = new Map();

interface Rule {
  readonly selector: string;
  readonly specificity: number;
  readonly order: number;
  readonly declarations: Declarations;
}

/** The rules of style sheets that set any of the properties. */
export interface StyleRules {
  /** All by which the rules can tell an element from others in the same place. */
  readonly traitsOf: (element: Element) => string;
  /** What the rules declare of an element. */
  readonly declarationsFor: (element: Element) => Declarations;
}

/** Reads CSS. `document` lends a style element to parse it in, because jsdom does not read those of an SVG. */
export function readStyleRules(css: string, document: Document): StyleRules {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const rules = rulesIn((style.sheet as CSSStyleSheet).cssRules);
  style.remove();
  const byEnd = groupByEnd(rules);
  const mentioned = new Set(rules.flatMap(({ selector }) => selector.match(/[#.][\w-]+/g) ?? []));
  const classesIn = remembering(1_000, (classes) =>
    classes
      .split(/\s+/)
      .map((name) => `.${name}`)
      .filter((name) => mentioned.has(name)),
  );
  const namesOf = (element: Element) => {
    const id = `#${element.getAttribute('id')}`;
    const classes = classesIn(element.getAttribute('class') ?? '');
    return mentioned.has(id) ? [id, ...classes] : classes;
  };
  return {
    traitsOf: (element) =>
      `${element.localName}${namesOf(element).join('')}[${element.getAttribute('data-look') ?? ''}]`,
    declarationsFor: (element) =>
      merge(
        ['*', element.localName, ...namesOf(element)]
          .flatMap((end) => byEnd.get(end) ?? [])
          .filter(({ selector }) => element.matches(selector))
          .sort((a, b) => a.specificity - b.specificity || a.order - b.order),
      ),
  };
}

/** What a rule or a `style` attribute declares. */
export function declarationsIn(style: CSSStyleDeclaration): Declarations {
  return new Map(
    properties.flatMap((property) => {
      const value = style.getPropertyValue(property);
      const isImportant = style.getPropertyPriority(property) === 'important';
      return value ? [[property, { value, isImportant }] as const] : [];
    }),
  );
}

function rulesIn(rules: CSSRuleList): Rule[] {
  return Array.from(rules as unknown as ArrayLike<CSSStyleRule>).flatMap(({ selectorText, style }, order) => {
    const declarations = selectorText ? declarationsIn(style) : noDeclarations;
    if (declarations.size === 0) return [];
    return selectorText.split(',').map((one) => {
      const selector = one.trim();
      return { selector, specificity: specificityOf(selector), order, declarations };
    });
  });
}

function groupByEnd(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const end = endOf(rule.selector);
    const group = groups.get(end) ?? [];
    groups.set(end, group);
    group.push(rule);
  }
  return groups;
}

/** The declarations of rules that follow each other from the weakest to the strongest. */
function merge(rules: readonly Rule[]): Declarations {
  const merged = new Map<Property, Declared>();
  for (const { declarations } of rules) {
    for (const [property, declared] of declarations) {
      if (declared.isImportant || !merged.get(property)?.isImportant) merged.set(property, declared);
    }
  }
  return merged;
}

/** The class, id or tag in which a selector ends; `*` where it ends in something else. */
function endOf(selector: string): string {
  return /[.#]?[\w-]+(?=(?:::?[\w-]+(?:\([^)]*\))?)*$)/.exec(selector)?.[0] ?? '*';
}

/** Specificity as Selectors 4, section 17, has it, in one number. */
function specificityOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return count(/#[\w-]+/g) * 10_000 + count(/[.:[][\w-]+/g) * 100 + count(/(?:^|[\s>+~])[a-z]+/gi);
}
