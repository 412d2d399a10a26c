/** The looks a picture can have; `contrast` follows a high-contrast editor, and `print` is for black ink on paper. */
export type ThemeName = 'light' | 'dark' | 'contrast' | 'print';

/** A filled shape, its outline and the text on it. Text and fill differ by at least 4.5:1. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

/** The colours of one look, as hex. `text`, `muted` and `alert` differ from `background` and `band` by at least 4.5:1. */
export interface Theme {
  readonly dark: boolean;
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly grid: string;
  /** Behind every second section, and inside groups. */
  readonly band: string;
  readonly alert: string;
  readonly shape: Paint;
  readonly active: Paint;
  readonly done: Paint;
  readonly critical: Paint;
  readonly milestone: string;
  /** Bars of a chart above and below zero. */
  readonly gain: string;
  readonly loss: string;
  /** Whether bars below zero are hatched, because their colour alone does not tell them from the others. */
  readonly isHatched: boolean;
  /** Fills that tell series apart, each fit for `onSeries` as text. */
  readonly series: readonly [string, string, string, string, string, string];
  readonly onSeries: string;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    dark: false,
    background: '#ffffff',
    text: '#1f2a37',
    muted: '#52606d',
    line: '#7b8794',
    grid: '#dde3ea',
    band: '#f4f6f9',
    alert: '#b3261e',
    shape: { fill: '#d9e7f6', stroke: '#4f7fb5', text: '#12304f' },
    active: { fill: '#b9d7f3', stroke: '#1f5f9e', text: '#0d2b4a' },
    done: { fill: '#e3e8ed', stroke: '#9aa5b1', text: '#3e4c59' },
    critical: { fill: '#fadbd6', stroke: '#b3261e', text: '#5f130d' },
    milestone: '#2d4a6b',
    gain: '#4f7fb5',
    loss: '#b3261e',
    isHatched: false,
    series: ['#bcd7f0', '#c9e6d2', '#f6e0b0', '#e3d6f2', '#f6cfc4', '#c4e4e6'],
    onSeries: '#1f2a37',
  },
  dark: {
    dark: true,
    background: '#1e1f22',
    text: '#e3e8ee',
    muted: '#a9b4c0',
    line: '#8793a1',
    grid: '#383d44',
    band: '#272a2f',
    alert: '#ff9086',
    shape: { fill: '#2a3f57', stroke: '#6f9dcb', text: '#e4eef9' },
    active: { fill: '#2b5580', stroke: '#8fc1f2', text: '#f0f7ff' },
    done: { fill: '#3a4047', stroke: '#77828e', text: '#cfd6dd' },
    critical: { fill: '#5b2723', stroke: '#ff8b80', text: '#ffe6e3' },
    milestone: '#a9c8e8',
    gain: '#6f9dcb',
    loss: '#ff9086',
    isHatched: false,
    series: ['#2b4c70', '#28523d', '#5c4715', '#473766', '#64342b', '#1f4f54'],
    onSeries: '#f2f5f8',
  },
  contrast: {
    dark: true,
    background: '#000000',
    text: '#ffffff',
    muted: '#ffffff',
    line: '#ffffff',
    grid: '#5f5f5f',
    band: '#0d0d0d',
    alert: '#ff9a90',
    shape: { fill: '#000000', stroke: '#6fc3df', text: '#ffffff' },
    active: { fill: '#00344d', stroke: '#6fc3df', text: '#ffffff' },
    done: { fill: '#2e2e2e', stroke: '#c8c8c8', text: '#ffffff' },
    critical: { fill: '#4d0f0a', stroke: '#ff9a90', text: '#ffffff' },
    milestone: '#f3f518',
    gain: '#6fc3df',
    loss: '#ff9a90',
    isHatched: false,
    series: ['#003a5c', '#004024', '#473500', '#38205c', '#5c1a10', '#00434a'],
    onSeries: '#ffffff',
  },
  print: {
    dark: false,
    background: '#ffffff',
    text: '#000000',
    muted: '#333333',
    line: '#555555',
    grid: '#cfcfcf',
    band: '#f5f5f5',
    alert: '#000000',
    shape: { fill: '#ffffff', stroke: '#000000', text: '#000000' },
    active: { fill: '#c8c8c8', stroke: '#000000', text: '#000000' },
    done: { fill: '#ebebeb', stroke: '#6b6b6b', text: '#000000' },
    critical: { fill: '#a8a8a8', stroke: '#000000', text: '#000000' },
    milestone: '#000000',
    gain: '#7a7a7a',
    loss: '#f2f2f2',
    isHatched: true,
    series: ['#ffffff', '#ececec', '#dcdcdc', '#f6f6f6', '#cfcfcf', '#e4e4e4'],
    onSeries: '#000000',
  },
};
