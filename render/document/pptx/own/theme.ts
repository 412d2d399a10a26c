import { themes } from '../../../draw/theme.ts';
import { declaration } from '../xml.ts';

const { text, background, milestone, band, shape, critical, active, line } = themes.light;
const colours = {
  dk1: text,
  lt1: background,
  dk2: milestone,
  lt2: band,
  accent1: shape.stroke,
  accent2: active.stroke,
  accent3: line,
  accent4: critical.stroke,
  accent5: '#3f7d58',
  accent6: '#a86f14',
  hlink: active.stroke,
  folHlink: milestone,
};

const scheme = Object.entries(colours).map(
  ([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`,
);
const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const outline = `<a:ln w="9525">${fill}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The theme of our own presentations: the light colours of pictures, and a font that every office has. */
export const ownTheme = `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Varde"><a:themeElements>
<a:clrScheme name="Varde">${scheme.join('')}</a:clrScheme>
<a:fontScheme name="Varde"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>
<a:fmtScheme name="Varde"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${outline.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>
</a:themeElements></a:theme>`;
