import type { AstNode } from 'langium';
import { type Element, isElement } from '../generated/syntax/ast.ts';

/**
 * Returns the kind and name of an element and of all that enclose it: `Phase Prepare.Activity MapNeeds`. As long as the
 * signatures in a file stay the same, every name means the same as before, in any file.
 */
export function signatureOf(element: Element): string {
  let signature = `${element.$type} ${element.name}`;
  for (let node: AstNode | undefined = element.$container; node; node = node.$container) {
    if (isElement(node)) signature = `${node.$type} ${node.name}.${signature}`;
  }
  return signature;
}

/** Returns the first element with each signature. */
export function bySignature(elements: Iterable<Element>): Map<string, Element> {
  const first = new Map<string, Element>();
  for (const element of elements) {
    const signature = signatureOf(element);
    if (!first.has(signature)) first.set(signature, element);
  }
  return first;
}

/** Returns the own names of all elements whose signature is there more or less often after than before. */
export function changedNames(before: Iterable<Element>, after: Iterable<Element>): Set<string> {
  const counts = new Map<string, { count: number; readonly name: string }>();
  const count = (element: Element, by: number): void => {
    const signature = signatureOf(element);
    const known = counts.get(signature);
    if (known) known.count += by;
    else counts.set(signature, { count: by, name: element.name });
  };
  for (const element of before) count(element, 1);
  for (const element of after) count(element, -1);
  return new Set([...counts.values()].flatMap(({ count, name }) => (count === 0 ? [] : [name])));
}
