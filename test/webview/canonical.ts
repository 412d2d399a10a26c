import { JSDOM } from 'jsdom';

/**
 * A picture as text that is the same however a browser writes it: declarations and attributes in the order of the
 * alphabet, no spaces between values. One HTML parser lowers the case of a name that the other keeps.
 */
export function canonical(svg: string): string {
  const { documentElement } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
  return lines(documentElement).join('\n');
}

function lines(element: Element): string[] {
  const attributes = [...element.attributes]
    .map(({ name, value }) => `${name}="${name === 'style' ? declarations(value) : value}"`)
    .sort();
  const own = `${element.tagName.toLowerCase()} ${attributes.join(' ')}`;
  if (element.localName === 'style') return [own, ...rules(element.textContent ?? '')];
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === element.TEXT_NODE);
  return [own, ...texts.map(({ nodeValue }) => nodeValue ?? ''), ...[...element.children].flatMap(lines)];
}

function rules(css: string): string[] {
  return css.split('}').map((rule) => {
    const [selector = '', body = ''] = rule.split('{');
    return `${spaceless(selector)} { ${declarations(body)} }`;
  });
}

function declarations(body: string): string {
  return body
    .split(';')
    .map((declaration) => spaceless(declaration))
    .filter(Boolean)
    .sort()
    .join('; ');
}

function spaceless(text: string): string {
  return text
    .trim()
    .replace(/\s*([,:>+~])\s*/g, '$1')
    .replace(/(dasharray:\d+) /, '$1,');
}
