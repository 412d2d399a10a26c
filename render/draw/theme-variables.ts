import { fontFamily, fontWeights } from './font.ts';
import type { Theme } from './theme.ts';

function shapes({ background, band, text, line, shape, milestone }: Theme) {
  return {
    primaryColor: shape.fill,
    primaryBorderColor: shape.stroke,
    primaryTextColor: shape.text,
    secondaryColor: band,
    secondaryBorderColor: line,
    secondaryTextColor: text,
    tertiaryColor: band,
    tertiaryBorderColor: line,
    tertiaryTextColor: text,
    nodeBorder: shape.stroke,
    nodeTextColor: shape.text,
    clusterBkg: band,
    clusterBorder: line,
    titleColor: text,
    lineColor: line,
    arrowheadColor: line,
    edgeLabelBackground: background,
    noteBkgColor: band,
    noteBorderColor: line,
    noteTextColor: text,
    specialStateColor: milestone,
    transitionLabelColor: text,
    labelBackgroundColor: background,
    stateLabelColor: shape.text,
    signalColor: line,
    signalTextColor: text,
    loopTextColor: text,
    sequenceNumberColor: background,
    activationBkgColor: band,
    activationBorderColor: line,
  };
}

function gantt({ background, band, text, grid, alert, shape, active, done, critical }: Theme) {
  return {
    sectionBkgColor: band,
    sectionBkgColor2: band,
    altSectionBkgColor: background,
    gridColor: grid,
    excludeBkgColor: band,
    todayLineColor: alert,
    vertLineColor: alert,
    taskBkgColor: shape.fill,
    taskBorderColor: shape.stroke,
    taskTextColor: shape.text,
    taskTextOutsideColor: text,
    taskTextDarkColor: text,
    activeTaskBkgColor: active.fill,
    activeTaskBorderColor: active.stroke,
    doneTaskBkgColor: done.fill,
    doneTaskBorderColor: done.stroke,
    critBkgColor: critical.fill,
    critBorderColor: critical.stroke,
  };
}

function quadrants({ background, band, text, muted, grid, line, shape }: Theme) {
  return {
    quadrant1Fill: band,
    quadrant2Fill: background,
    quadrant3Fill: band,
    quadrant4Fill: background,
    quadrant1TextFill: muted,
    quadrant2TextFill: muted,
    quadrant3TextFill: muted,
    quadrant4TextFill: muted,
    quadrantPointFill: shape.stroke,
    quadrantPointTextFill: text,
    quadrantXAxisTextFill: muted,
    quadrantYAxisTextFill: muted,
    quadrantTitleFill: text,
    quadrantInternalBorderStrokeFill: grid,
    quadrantExternalBorderStrokeFill: line,
  };
}

function series({ background, text, muted, line, gain, loss, series, onSeries }: Theme) {
  const numbered = (prefix: string, from: number, colours: readonly string[]) =>
    Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${prefix}${from + i}`, colours[i % colours.length]]),
    );
  return {
    ...numbered('cScale', 0, series),
    ...numbered('cScaleLabel', 0, [onSeries]),
    ...numbered('cScaleInv', 0, [line]),
    ...numbered('cScalePeer', 0, [line]),
    ...numbered('pie', 1, series),
    pieTitleTextSize: '16px',
    pieTitleTextColor: text,
    pieSectionTextSize: '13px',
    pieSectionTextColor: onSeries,
    pieLegendTextSize: '13px',
    pieLegendTextColor: text,
    pieStrokeColor: background,
    pieOuterStrokeColor: line,
    pieOpacity: '1',
    ...numbered('fillType', 0, series),
    xyChart: {
      backgroundColor: background,
      titleColor: text,
      dataLabelColor: text,
      legendTextColor: text,
      xAxisTitleColor: muted,
      xAxisLabelColor: muted,
      xAxisTickColor: line,
      xAxisLineColor: line,
      yAxisTitleColor: muted,
      yAxisLabelColor: muted,
      yAxisTickColor: line,
      yAxisLineColor: line,
      plotColorPalette: [gain, loss, background, text, line].join(','),
    },
  };
}

/** The variables of Mermaid's `base` theme that give a picture the colours of `theme`. */
export function themeVariables(theme: Theme): Record<string, unknown> {
  return {
    darkMode: theme.dark,
    background: theme.background,
    textColor: theme.text,
    fontFamily,
    fontSize: '14px',
    fontWeight: fontWeights.regular,
    useGradient: false,
    dropShadow: 'none',
    ...shapes(theme),
    ...gantt(theme),
    ...quadrants(theme),
    ...series(theme),
  };
}
