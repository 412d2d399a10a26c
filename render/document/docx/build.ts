import { BuilderElement, type XmlComponent } from 'docx';

/** Returns an element that the library has no name for. */
export function build(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  const element = new BuilderElement({ name, attributes: named });
  for (const child of children) element.addChildElement(child);
  return element;
}
