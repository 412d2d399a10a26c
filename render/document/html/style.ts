import { type Theme, themes } from '../../draw/theme.ts';

/** The style sheet of a report's page. Pictures are drawn in light colours, so they lie on white paper in the dark. */
export const style = `
:root {
  color-scheme: light;
  ${variables(themes.light)}
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  color: var(--text); background: var(--page);
}
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; ${variables(themes.dark)} }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.75rem 0 0.75rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
p, main > ul, main > ol { max-width: 44rem; margin: 0 0 1rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
h2[id], h3[id], h4[id] { scroll-margin-top: 1rem; }
header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; }
.subject { font-size: 1.15rem; color: var(--muted); }
header dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin: 0 0 1.5rem; }
header dt { font-weight: 600; }
header dd { margin: 0; }
nav { background: var(--band); border-radius: 8px; padding: 1rem 1.25rem; }
nav h2 { font-size: 1rem; margin: 0 0 0.25rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-inline-start: 1.25rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav li { margin: 0.15rem 0; }
.skip, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.skip:focus { position: static; display: inline-block; width: auto; height: auto; clip-path: none; padding: 0.25rem 0; }
.table { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; line-height: 1.4; }
caption, figcaption { text-align: start; padding: 0.5rem 0; color: var(--muted); }
th, td { text-align: start; vertical-align: top; min-width: 4rem; max-width: 24rem; overflow-wrap: break-word; hyphens: auto; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
tbody th { font-weight: inherit; }
.end { text-align: end; font-variant-numeric: tabular-nums; }
.tone { padding: 0.1rem 0.45rem; border-radius: 4px; }
.good { background: var(--good); } .warning { background: var(--warning); } .critical { background: var(--critical); }
figure { margin: 1.5rem 0; }
.picture { background: ${themes.light.background}; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.buttons { display: flex; justify-content: end; gap: 0.25rem; padding: 0.35rem; background: var(--band); }
.buttons[hidden] { display: none; }
button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 4px; min-width: 2.25rem; height: 2.25rem; padding: 0 0.6rem; cursor: pointer; }
button svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.5; }
.view { overflow: auto; max-height: 85vh; }
.view svg { display: block; width: clamp(calc(var(--width) * 0.6), 100%, var(--width)); height: auto; max-width: none; margin: 0 auto; }
.view:focus-visible { outline-offset: -2px; }
.view svg :focus-visible { outline: 2px solid ${themes.light.active.stroke}; outline-offset: 1px; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
dialog { width: 100%; height: 100%; max-width: none; max-height: none; border: 0; padding: 0.5rem; background: var(--page); }
dialog[open] { display: flex; flex-direction: column; gap: 0.5rem; }
dialog form { text-align: end; }
dialog .picture { flex: 1; min-height: 0; display: flex; flex-direction: column; }
dialog .view { flex: 1; max-height: none; }
dialog [data-act="whole"] { display: none; }
.facts { position: fixed; inset: auto; margin: 0; padding: 0.5rem 0.75rem; max-width: min(26rem, 100vw); pointer-events: none; font-size: 0.875rem; line-height: 1.4; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 2px 10px #0004; }
.facts:popover-open { display: grid; grid-template-columns: auto 1fr; gap: 0.1rem 0.75rem; }
.facts dt { color: var(--muted); } .facts dd { margin: 0; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .skip, .buttons, details { display: none; }
  h2, h3, h4, caption, thead, .subject { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  figure, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .table, .view { overflow: visible; max-height: none; }
  table { font-size: 9pt; }
  th, td { min-width: 0; max-width: 9cm; }
  .picture { border: 0; }
  .view svg { width: auto !important; max-width: 100%; max-height: 23.5cm; }
  .tone { print-color-adjust: exact; }
  nav { background: none; padding: 0; }
  nav a { color: inherit; }
}
`;

function variables({ text, muted, grid, background, band, active, series, critical }: Theme): string {
  return `--text: ${text}; --muted: ${muted}; --line: ${grid}; --page: ${background}; --band: ${band};
  --link: ${active.stroke}; --good: ${series[1]}; --warning: ${series[2]}; --critical: ${critical.fill};`;
}
