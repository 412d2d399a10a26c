import { restoreSpecialCharacters } from './special-characters.ts';
import { themes, type ThemeName } from './theme.ts';

/** Makes Mermaid's picture right outside browsers as well, and returns it as text. The picture is in a document while this runs. */
export function finish(svg: SVGSVGElement, { theme, title, description }: { theme: ThemeName; id: string; title?: string; description?: string }): string {
  restoreText(svg);
  setSize(svg);
  void theme; void title; void description; void themes;
  return new (svg.ownerDocument.defaultView as Window & typeof globalThis).XMLSerializer().serializeToString(svg);
}
function restoreText(svg: SVGSVGElement) {
  const texts = svg.ownerDocument.createTreeWalker(svg, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) node.nodeValue = restoreSpecialCharacters(node.nodeValue ?? '');
}
function setSize(svg: SVGSVGElement) {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ');
  svg.setAttribute('width', width ?? ''); svg.setAttribute('height', height ?? '');
}
