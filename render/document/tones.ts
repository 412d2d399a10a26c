import type { Cell } from '../../language/report/document.ts';
import { themes } from '../draw/theme.ts';

const { series, critical } = themes.light;

/** What lies behind a cell of each tone, as hex: all are fit for dark text. */
export const toneFills: Readonly<Record<NonNullable<Cell['tone']>, string>> = {
  good: series[1],
  warning: series[2],
  critical: critical.fill,
};
