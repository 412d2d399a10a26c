import { type Theme, themes } from '../../render/draw/theme.ts';

/** The style sheet of the site. Pictures are drawn in light colours, so they lie on white paper in the dark. */
export const style = `
:root {
  color-scheme: light;
  ${variables(themes.light)}
  --kind: #0b5cad; --name: #7a3e00; --property: #1a6b3c; --value: #6b2fa0; --string: #8a2430; --number: #0f6674;
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  color: var(--text); background: var(--page);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    ${variables(themes.dark)}
    --kind: #7cb8f5; --name: #e5b877; --property: #86d3a2; --value: #cda6f0; --string: #f0a3a8; --number: #7fd0dc;
  }
}
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; display: grid; grid-template: auto 1fr / 16rem minmax(0, 1fr); max-width: 84rem; margin-inline: auto; }
header { grid-column: 1 / -1; display: flex; gap: 1.5rem; align-items: baseline; padding: 0.75rem 1.5rem; border-bottom: 1px solid var(--line); }
.home { font-weight: 700; font-size: 1.15rem; text-decoration: none; color: inherit; }
.menu { display: none; }
main { grid-area: 2 / 2; padding: 1.5rem 2rem 4rem; min-width: 0; }
main:focus { outline: none; }
#pages { grid-area: 2 / 1; padding: 1.5rem; border-inline-end: 1px solid var(--line); font-size: 0.9375rem; }
#pages h2 { font-size: 1rem; margin: 0 0 0.25rem; }
#pages ul { list-style: none; margin: 0 0 0.75rem; padding: 0 0 0 0.75rem; }
#pages a { display: block; padding: 0.1rem 0.5rem; border-radius: 4px; color: inherit; text-decoration: none; }
#pages a:hover { text-decoration: underline; }
#pages [aria-current] { background: var(--band); font-weight: 600; }
.neighbours { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.neighbours span { display: block; font-size: 0.875rem; color: var(--muted); }
.neighbours [rel="next"] { margin-inline-start: auto; text-align: end; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
[id] { scroll-margin-top: 1rem; }
main > p, main > ul, main > ol, blockquote { max-width: 46rem; margin: 0 0 1rem; }
blockquote { padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); color: var(--muted); }
blockquote p { margin: 0; }
ul ul { padding-inline-start: 1.25rem; }
a { color: var(--link); }
.anchor { color: var(--muted); text-decoration: none; opacity: 0; }
:is(h2, h3, h4):hover .anchor { opacity: 1; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: 1rem; padding: 0.5rem 1rem; background: var(--page); transform: translateY(-200%); }
.skip:focus { transform: none; }
code { font: 0.875em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; background: var(--band); padding: 0.1em 0.3em; border-radius: 4px; }
pre { margin: 0 0 1rem; padding: 0.75rem 1rem; background: var(--band); border-radius: 8px; overflow-x: auto; }
pre code { padding: 0; background: none; overflow-wrap: normal; }
pre .kind { color: var(--kind); font-weight: 600; } pre .name { color: var(--name); } pre .property { color: var(--property); }
pre .value { color: var(--value); } pre .text { color: var(--string); } pre .number { color: var(--number); }
pre .tag { color: var(--value); } pre .comment { color: var(--muted); font-style: italic; }
.table { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; line-height: 1.45; overflow-wrap: break-word; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 1.25rem 0.4rem 0; border-bottom: 1px solid var(--line); max-width: 32rem; }
.short { white-space: nowrap; padding-inline-end: 0.75rem; }
figure { margin: 1.5rem 0; }
.picture { background: ${themes.light.background}; border: 1px solid var(--line); border-radius: 8px; overflow: auto; max-height: 85vh; }
.picture svg { display: block; width: clamp(calc(var(--width) * 0.6), 100%, var(--width)); height: auto; max-width: none; margin: 0 auto; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
img { max-width: 100%; height: auto; }
summary { cursor: pointer; color: var(--link); width: fit-content; margin-bottom: 0.5rem; }
@media (min-width: 50rem) { td:first-child code { white-space: nowrap; } }
@media (max-width: 50rem) {
  body { display: block; }
  .menu { display: inline; }
  header, main, #pages { padding-inline: 1rem; }
  #pages { border: 0; border-top: 1px solid var(--line); }
  td:not(.short) { min-width: 9rem; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root { font-size: 10.5pt; }
  body { display: block; max-width: none; }
  header, .skip, #pages, .neighbours, .anchor { display: none; }
  main { padding: 0; }
  h1, h2, h3, h4, thead { break-after: avoid; }
  pre, figure, tr, li { break-inside: avoid; }
  pre { white-space: pre-wrap; }
  .table, .picture { overflow: visible; max-height: none; }
  .picture { border: 0; }
  .picture svg { width: auto; max-width: 100%; max-height: 23cm; }
}
`;

function variables({ text, muted, grid, background, band, active }: Theme): string {
  return `--text: ${text}; --muted: ${muted}; --line: ${grid}; --page: ${background}; --band: ${band}; --link: ${active.stroke};`;
}
