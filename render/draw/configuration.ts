import type { MermaidConfig } from 'mermaid';
import { fontFamily } from './font.ts';
import { stylesheet } from './stylesheet.ts';
import { type ThemeName, themes } from './theme.ts';
import { themeVariables } from './theme-variables.ts';

/** The settings that a text may not change by a directive of its own. */
const secure = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'theme',
  'themeVariables',
  'themeCSS',
  'fontFamily',
  'htmlLabels',
  'layout',
  'look',
  'handDrawnSeed',
  'deterministicIds',
  'dompurifyConfig',
];

/**
 * Mermaid's configuration for a look. All text is SVG text: HTML labels vanish outside browsers, and could not
 * be measured alike in a page and without one.
 */
export function configuration(themeName: ThemeName): MermaidConfig {
  const theme = themes[themeName];
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure,
    suppressErrorRendering: true,
    logLevel: 'fatal',
    maxTextSize: 2_000_000,
    maxEdges: 10_000,
    deterministicIds: true,
    handDrawnSeed: 1,
    layout: 'dagre',
    look: 'classic',
    htmlLabels: false,
    fontFamily,
    theme: 'base',
    themeVariables: themeVariables(theme),
    themeCSS: stylesheet(theme),
    gantt: {
      useWidth: 1120,
      leftPadding: 140,
      rightPadding: 24,
      topAxis: true,
      topPadding: 44,
      barHeight: 22,
      barGap: 6,
      fontSize: 12,
      sectionFontSize: 13,
      numberSectionStyles: 2,
      gridLineStartPadding: 36,
    },
    flowchart: {
      curve: 'basis',
      padding: 14,
      nodeSpacing: 36,
      rankSpacing: 46,
      wrappingWidth: 190,
      subGraphTitleMargin: { top: 6, bottom: 6 },
    },
    quadrantChart: {
      titleFontSize: 16,
      chartWidth: 720,
      chartHeight: 620,
      pointTextPadding: 6,
      pointLabelFontSize: 12,
      pointRadius: 6,
      quadrantExternalBorderStrokeWidth: 1,
      quadrantLabelFontSize: 14,
      xAxisLabelFontSize: 13,
      yAxisLabelFontSize: 13,
    },
    xyChart: {
      xAxis: { labelFontSize: 12, titleFontSize: 13 },
      yAxis: { labelFontSize: 12, titleFontSize: 13 },
    },
    journey: {
      textPlacement: 'tspan',
      taskFontFamily: fontFamily,
      titleFontFamily: fontFamily,
      titleFontSize: '16px',
      titleColor: theme.text,
    },
    timeline: { textPlacement: 'tspan', taskFontFamily: fontFamily },
    sequence: {
      actorFontFamily: fontFamily,
      noteFontFamily: fontFamily,
      messageFontFamily: fontFamily,
    },
  };
}
