const hsl = /hsl\(\s*([\d.-]+),\s*([\d.]+)%,\s*([\d.]+)%\s*\)/g;

/** Writes colours that Mermaid computed as `#rrggbb`: image converters read no fractions in `hsl()`. */
export function writeHexColours(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll('style')) {
    style.textContent = (style.textContent ?? '').replace(hsl, (_, hue, saturation, lightness) =>
      hex(Number(hue), Number(saturation) / 100, Number(lightness) / 100),
    );
  }
}

/** The conversion of CSS Color 4, section 7.1: the hue in degrees, the others from 0 to 1. */
function hex(hue: number, saturation: number, lightness: number): string {
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    const value =
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
