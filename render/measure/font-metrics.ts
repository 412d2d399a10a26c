import { Blob, Buffer, Face, Font, MetricsTag, shape } from 'harfbuzzjs';
import { remembering } from './remembering.ts';

/** What a text takes up, in em: multiply by the font size. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  /** The advance of a text set in one line. */
  width(text: string): number;
}

const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\uff01-\uff60\u3000-\u303f]/u;

/** Widths of characters that the font lacks, as the fonts that stand in for it have them. */
function missingWidth(character: string): number {
  if (/\p{Mark}|\p{Format}/u.test(character)) return 0;
  return wide.test(character) ? 1 : 0.6;
}

/** Metrics of a TrueType font, shaped by HarfBuzz as browsers do: with kerning and contextual forms. */
export function readFontMetrics(file: Uint8Array): FontMetrics {
  const face = new Face(new Blob(file.slice().buffer));
  const font = new Font(face);
  const { ascender, descender } = font.hExtents();
  const xHeight = font.getMetricPositionWithFallback(MetricsTag.X_HEIGHT);

  function measure(text: string): number {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().reduce((sum, { codepoint: glyph, cluster }, i) => {
      if (glyph !== 0) return sum + (positions[i]?.xAdvance ?? 0) / face.upem;
      return sum + missingWidth(String.fromCodePoint(text.codePointAt(cluster) ?? 0));
    }, 0);
  }

  return {
    ascent: ascender / face.upem,
    descent: -descender / face.upem,
    xHeight: xHeight / face.upem,
    width: remembering(50_000, measure),
  };
}
