/**
 * Gives rules with `!important` a higher specificity as well, by naming the picture's id twice: image converters
 * know specificity, but not importance.
 */
export function strengthenImportant(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll('style')) {
    style.textContent = (style.textContent ?? '').replace(
      /([^{}]+)(\{[^{}]*!important[^{}]*\})/g,
      (_, selectors, body) => {
        return selectors.replace(/#([\w-]+)(?= )/g, '#$1#$1') + body;
      },
    );
  }
}
