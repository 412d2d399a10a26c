import { darkColours } from '../../language/diagrams/palette.ts';
import { printColours, printInks } from '../../language/diagrams/print-palette.ts';
import type { ThemeName } from './theme.ts';

const palettes: Readonly<Record<ThemeName, ReadonlyMap<string, string>>> = {
  light: new Map(),
  dark: darkColours,
  contrast: darkColours,
  print: printColours,
};

/**
 * Mermaid text, or a single colour, with the colours of the diagrams' palette as they are in a theme. Only those are
 * touched: in a label, `#` is never followed by six letters or digits of a colour, because it is itself encoded.
 */
export function inThemeColours(source: string, theme: ThemeName): string {
  const colours = palettes[theme];
  if (colours.size === 0) return source;
  const outlined = theme === 'print' ? withOutlines(source) : source;
  return outlined.replace(/#[0-9a-f]{6}(?![0-9a-f;])/gi, (colour) => colours.get(colour) ?? colour);
}

/** On paper, the width of an outline tells what elsewhere its colour does. */
function withOutlines(source: string): string {
  return source.replace(/stroke:(#[0-9a-f]{6})/gi, (stroke, colour: string) => {
    const { width } = printInks.get(colour) ?? {};
    return width === undefined ? stroke : `${stroke},stroke-width:${width}px`;
  });
}
