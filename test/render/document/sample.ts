import type { Diagram, DiagramName } from '../../../language/diagrams/diagram.ts';
import type { Block, Document, Figure } from '../../../language/report/document.ts';
import { drawFigures } from '../../../render/document/draw-figures.ts';
import { allDrawn, type Pictures } from '../../../render/document/picture.ts';
import { samples } from '../samples.ts';

/** Text that is markup, a formula, a field or no character at all in some format. */
export const hostile = {
  markup: '</w:t></w:r> <script>alert(1)</script> & "sitat" \'apostrof\' ]]> &amp; <!-- x -->',
  formula: '=HYPERLINK("http://ond.example","klikk")',
  control: 'før\u0000\u0001\u0008\u000b\u001f\ufffe\ud800etter',
  spaces: '  innrykk\tog  doble  mellomrom\u00a0her  ',
  field: '{ INCLUDEPICTURE "http://ond.example/x.png" }',
  placeholder: '{{title}} $title $& <%= title %>',
  markdown: '# *ikke* _kursiv_ | rør | [lenke](javascript:alert(1)) `kode`',
  far: 'Ærfugl på Åsøya, 東京, עברית, 🙂, e\u0301',
  word: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
} as const;

function figure(name: DiagramName, caption: string, mermaid: string): Figure {
  const diagram: Diagram = {
    name,
    title: caption,
    description: `${caption} viser <hva> som skjer & når, på Åsheim.`,
    mermaid,
    ids: {},
    legend: [{ mark: '■', colour: '#c2574b', text: 'Kritisk' }],
    table: {
      head: ['Hva', 'Når'],
      rows: [{ cells: ['Kartlegge nåsituasjonen', '5. jan.–30. jan. 2026'] }, { cells: ['Pilot', 'våren'] }],
    },
  };
  return { type: 'figure', caption, diagram };
}

const steps = Array.from({ length: 14 }, (_, i) => `s${i}["Steg ${i + 1}"]`);

/** A figure of usual shape, one much wider than a page and one much higher. */
export const figures = {
  usual: figure('gantt', 'Tidsplan', samples.gantt?.mermaid ?? ''),
  wide: figure('network', `Nettverk ${hostile.markup}`, `flowchart LR\n  ${steps.join(' --> ')}`),
  high: figure('goals', 'Målhierarki', `flowchart TB\n  ${steps.join(' --> ')}`),
} as const;

const manyRows = Array.from({ length: 60 }, (_, i) => [
  { text: `Aktivitet ${i + 1}: forberede, prøve og lære` },
  { text: `${i * 3 - 20} %` },
  {
    text: ['Som planlagt', 'Forsinket', 'Stoppet'][i % 3] ?? '',
    tone: (['good', 'warning', 'critical'] as const)[i % 3] ?? 'good',
  },
]);

const blocks: readonly Block[] = [
  { type: 'heading', level: 1, text: 'Sammendrag' },
  {
    type: 'paragraph',
    runs: [
      { text: 'Innføringen går ' },
      { text: 'som planlagt', bold: true },
      { text: ', men ' },
      { text: 'opplæringen', italic: true },
      { text: ' er ' },
      { text: 'forsinket', bold: true, italic: true },
      { text: '.' },
    ],
  },
  { type: 'paragraph', runs: Object.values(hostile).map((text) => ({ text })) },
  { type: 'heading', level: 2, text: 'Dette ber vi om' },
  {
    type: 'list',
    ordered: true,
    items: [
      [{ text: 'Vedta ', bold: true }, { text: 'neste fase' }],
      [{ text: hostile.markdown }],
      [{ text: 'Frigi midler' }],
    ],
  },
  { type: 'paragraph', runs: [{ text: 'Vi ber også om' }] },
  { type: 'list', ordered: true, items: [[{ text: 'Én ny første' }], [{ text: 'Én ny andre' }]] },
  { type: 'list', ordered: false, items: [[{ text: 'Et punkt' }], [{ text: hostile.word }]] },
  { type: 'heading', level: 1, text: 'Framdrift' },
  figures.usual,
  { type: 'heading', level: 2, text: 'Aktiviteter' },
  {
    type: 'table',
    caption: 'Aktiviteter & status',
    columns: [
      { title: 'Aktivitet', align: 'start', share: 0.6 },
      { title: 'Avvik', align: 'end', share: 0.15 },
      { title: 'Status', align: 'start', share: 0.25 },
    ],
    rows: manyRows,
  },
  { type: 'heading', level: 3, text: 'Rekkefølgen' },
  figures.wide,
  { type: 'paragraph', runs: [{ text: 'Etter den brede figuren.' }] },
  { type: 'heading', level: 1, text: `Mål ${hostile.markup}` },
  figures.high,
  {
    type: 'table',
    caption: `Celler ${hostile.placeholder}`,
    columns: [
      { title: 'Navn', align: 'start', share: 0.3 },
      { title: 'Tekst', align: 'start', share: 0.7 },
    ],
    rows: Object.entries(hostile).map(([name, text]) => [{ text: name }, { text }]),
  },
];

/** A report with every kind of block. */
export const sampleDocument: Document = {
  title: 'Statusrapport for styringsgruppen',
  subject: `Trygge netter på Åsheim ${hostile.markup}`,
  locale: 'nb',
  day: 20_570,
  facts: [
    { name: 'Prosjekteier', value: 'Ærlig Ødegård' },
    { name: 'Dato', value: '27. april 2026' },
    { name: 'For', value: hostile.markup },
  ],
  blocks,
};

/** The pictures of the sample's figures, drawn as they are for a report. Takes a second or two. */
export async function drawSample(): Promise<Pictures> {
  const pictures = drawFigures(sampleDocument);
  await allDrawn(pictures);
  return pictures;
}
