const hsl = /hsl\(\s*([\d.-]+),\s*([\d.]+)%,\s*([\d.]+)%\s*\)/g;
const rgb = /rgb\((\d+), (\d+), (\d+)\)/g;

/**
 * Writes the colours in style sheets and `style` attributes as `#rrggbb`: image converters read no fractions in `hsl()`,
 * which Mermaid computes, and a browser writes back as `rgb()` what was hex.
 */
export function writeHexColours(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll('style')) style.textContent = inHex(style.textContent ?? '');
  for (const element of svg.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    const written = inHex(style);
    if (written !== style) element.setAttribute('style', written);
  }
}

/** CSS with every colour that is written as `hsl()` or `rgb()` as `#rrggbb`. */
export function inHex(css: string): string {
  return css
    .replace(hsl, (_, hue, saturation, lightness) =>
      fromHsl(Number(hue), Number(saturation) / 100, Number(lightness) / 100),
    )
    .replace(
      rgb,
      (_, ...channels) =>
        `#${channels
          .slice(0, 3)
          .map((one) => twoDigits(Number(one)))
          .join('')}`,
    );
}

/** The conversion of CSS Color 4, section 7.1: the hue in degrees, the others from 0 to 1. */
function fromHsl(hue: number, saturation: number, lightness: number): string {
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    const value =
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return twoDigits(Math.round(value * 255));
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

function twoDigits(channel: number): string {
  return channel.toString(16).padStart(2, '0');
}
