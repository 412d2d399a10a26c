import { darkColours } from '../../language/diagrams/palette.ts';
import { type ThemeName, themes } from './theme.ts';

/**
 * Mermaid text, or a single colour, with the colours of the diagrams' palette as they are in a theme. Only those are
 * touched: in a label, `#` is never followed by six letters or digits of a colour, because it is itself encoded.
 */
export function inThemeColours(source: string, theme: ThemeName): string {
  if (!themes[theme].dark) return source;
  return source.replace(/#[0-9a-f]{6}(?![0-9a-f;])/gi, (colour) => darkColours.get(colour) ?? colour);
}
