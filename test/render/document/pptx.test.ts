import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../language/report/document.ts';
import type { Pictures } from '../../../render/document/picture.ts';
import { plainText } from '../../../render/document/plain-text.ts';
import { writePptx } from '../../../render/document/pptx/pptx.ts';
import { partsOf, type ReadSlide, read, slidesOf, targetsOf } from './presentation.ts';
import { drawSample, figures, hostile, sampleDocument } from './sample.ts';

let pictures: Pictures;
let file: Uint8Array;
let slides: ReadSlide[];

beforeAll(async () => {
  pictures = await drawSample();
  file = await writePptx(sampleDocument, pictures, {});
  slides = slidesOf(file);
});

async function slidesFor(...blocks: Block[]): Promise<ReadSlide[]> {
  const document: Document = { ...sampleDocument, blocks };
  return slidesOf(await writePptx(document, pictures, {}));
}

const withoutSpaces = (text: string) => plainText(text).replace(/\s+/g, '');
const manyRows = () => slides.filter(({ title }) => title.startsWith('Aktiviteter'));

describe('a report as a presentation, read by another program,', () => {
  test('has whole parts: well-formed, of a known type, and each relationship leads to one', () => {
    const parts = partsOf(file);
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [path, content] of parts) {
      if (/\.(xml|rels)$/.test(path)) read(content);
      if (path === '[Content_Types].xml') continue;
      const named = path.endsWith('.xml') ? `"/${path}"` : `Extension="${path.split('.').at(-1)}"`;
      expect(types).toContain(named);
      if (path.endsWith('.rels')) continue;
      for (const target of targetsOf(parts, path).values()) expect([...parts.keys()]).toContain(target);
    }
    expect([...targetsOf(parts, '').values()]).toEqual(['ppt/presentation.xml', 'docProps/core.xml']);
  });

  test('has a slide for the title, and for all that stands below each heading', () => {
    expect(slides.map(({ title }) => title)).toEqual([
      'Statusrapport for styringsgruppen',
      'Sammendrag',
      'Dette ber vi om (1/2)',
      'Dette ber vi om (2/2)',
      'Framdrift',
      ...[1, 2, 3, 4].map((number) => `Aktiviteter (${number}/4)`),
      'Rekkefølgen (1/2)',
      'Rekkefølgen (2/2)',
      `Mål ${hostile.markup} (1/2)`,
      `Mål ${hostile.markup} (2/2)`,
    ]);
    expect(slides.slice(0, 6).map(({ layout }) => layout)).toEqual([
      'title',
      'obj',
      'obj',
      'obj',
      'titleOnly',
      'titleOnly',
    ]);
  });

  test('has every text as it was written, and the numbers of captions', () => {
    const text = slides.flatMap(({ paragraphs }) => paragraphs.map(withoutSpaces)).join('\n');
    for (const part of [
      ...Object.values(hostile),
      'Ærlig Ødegård',
      'Figur 3. Målhierarki',
      'Innføringen går som planlagt',
    ]) {
      expect(text).toContain(withoutSpaces(part));
    }
  });

  test('shows each figure once, as vectors with a bitmap to fall back on, and says what it shows', () => {
    const parts = partsOf(file);
    const shown = slides.filter(({ xml }) => xml.includes('<p:pic>'));
    expect(shown.map(({ descriptions }) => descriptions[0])).toEqual(
      Object.values(figures).map(({ diagram }) => diagram.description),
    );
    for (const { xml } of shown) {
      const targets = targetsOf(
        parts,
        `ppt/slides/slide${slides.findIndex((one) => one.xml === xml) + 1}.xml`,
      );
      expect(targets.get(/<a:blip r:embed="(\w+)"/.exec(xml)?.[1] ?? '')).toMatch(/\.png$/);
      const vector = parts.get(targets.get(/svgBlip[^>]*r:embed="(\w+)"/.exec(xml)?.[1] ?? '') ?? '') ?? '';
      expect(vector).toContain('<path');
      expect(vector).not.toMatch(/<text|<image|<style/);
    }
  });

  test('divides a table over slides with its head on each, and every row once', () => {
    for (const { rows, descriptions } of manyRows()) {
      expect(rows[0]).toEqual(['Aktivitet', 'Avvik', 'Status']);
      expect(descriptions).toEqual(['Tabell 1. Aktiviteter & status']);
    }
    const names = manyRows().flatMap(({ rows }) => rows.slice(1).map(([name]) => name));
    expect(names).toEqual(
      Array.from({ length: 60 }, (_, i) => `Aktivitet ${i + 1}: forberede, prøve og lære`),
    );
  });

  test('colours the cells of a tone, with text that is dark whatever the template', () => {
    const toned =
      /<a:srgbClr val="1F2A37"\/><\/a:solidFill><\/a:rPr><a:t>Forsinket.*?<a:srgbClr val="F6E0B0"\/>/;
    for (const { xml } of manyRows()) expect(xml).toMatch(toned);
  });

  test('counts a list with numbers of the program', () => {
    const [first, second] = slides.filter(({ title }) => title.startsWith('Dette ber vi om'));
    expect(first?.xml.match(/buAutoNum type="arabicPeriod" startAt="1"/g)).toHaveLength(3);
    expect(second?.xml.match(/buAutoNum type="arabicPeriod" startAt="1"/g)).toHaveLength(2);
    expect(second?.xml.match(/buChar/g)).toHaveLength(2);
  });

  test('keeps everything within its slide', () => {
    for (const { xml } of slides) {
      for (const [, x, y, width, height] of xml.matchAll(
        /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g,
      )) {
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(12_192_000);
        expect(Number(y) + Number(height)).toBeLessThanOrEqual(6_858_000);
      }
    }
  });

  test('says its title, and on every text which language it is in', () => {
    const properties = read(partsOf(file).get('docProps/core.xml') ?? '')['cp:coreProperties'];
    expect(properties).toMatchObject({ 'dc:title': sampleDocument.title, 'dc:language': 'nb-NO' });
    for (const { xml } of slides) {
      const texts = xml.match(/<a:(r|fld)[ >]/g)?.length;
      expect(xml.match(/<a:rPr lang="nb-NO"/g)).toHaveLength(texts ?? 0);
    }
  });

  test('numbers the slides after the first', () => {
    for (const [i, { xml }] of slides.entries()) {
      const number = /type="slidenum">.*?<a:t>(\d+)</.exec(xml)?.[1];
      expect(number).toBe(i === 0 ? undefined : String(i + 1));
    }
  });

  test('leads out of the file nowhere, and holds no macro', () => {
    for (const [path, content] of partsOf(file)) {
      expect(path).not.toMatch(/vba|activeX|\.bin$/i);
      if (path.endsWith('.rels')) expect(content).not.toMatch(/External|hyperlink/);
    }
  });
});

test('long text goes on over slides, without a word lost', async () => {
  const words = Array.from({ length: 900 }, (_, i) => `ord${i}`);
  const [, ...all] = await slidesFor(
    { type: 'heading', level: 1, text: 'Langt' },
    { type: 'paragraph', runs: [{ text: words.join(' ') }] },
  );
  expect(all.length).toBeGreaterThan(2);
  const text = all.flatMap(({ paragraphs }) => paragraphs.filter((one) => one.startsWith('ord'))).join(' ');
  expect(text.split(/\s+/)).toEqual(words);
  expect(all.map(({ title }) => title)).toEqual(all.map((_, i) => `Langt (${i + 1}/${all.length})`));
});

test('a list that is divided counts on', async () => {
  const items = Array.from({ length: 60 }, (_, i) => [{ text: `Punkt ${i + 1}` }]);
  const [, first, second] = await slidesFor({ type: 'list', ordered: true, items });
  const shown = first?.paragraphs.filter((text) => text.startsWith('Punkt')).length ?? 0;
  expect(shown).toBeLessThan(60);
  expect(second?.xml).toContain(`startAt="${shown + 1}"`);
});

test('a row higher than a slide goes on over slides', async () => {
  const words = Array.from({ length: 1500 }, (_, i) => `ord${i}`);
  const columns = [{ title: 'Tekst', align: 'start', share: 1 }] as const;
  const [, ...all] = await slidesFor({
    type: 'table',
    caption: 'Lang',
    columns,
    rows: [[{ text: words.join(' ') }]],
  });
  expect(all.length).toBeGreaterThan(1);
  for (const { rows } of all) expect(rows[0]).toEqual(['Tekst']);
  expect(
    all
      .flatMap(({ rows }) => rows[1] ?? [])
      .join(' ')
      .split(/\s+/),
  ).toEqual(words);
});

test('a chapter with nothing but headings below it has a slide of its own', async () => {
  const all = await slidesFor(
    { type: 'heading', level: 1, text: 'Del' },
    { type: 'heading', level: 2, text: 'Avsnitt' },
    { type: 'paragraph', runs: [{ text: 'Tekst.' }] },
  );
  expect(all.map(({ title, layout }) => [title, layout]).slice(1)).toEqual([
    ['Del', 'secHead'],
    ['Avsnitt', 'obj'],
  ]);
});

test('a title is set smaller until it fits, and one of any length is cut short', async () => {
  const titles = ['Kort', 'Et langt navn på et kapittel '.repeat(6), 'Ord '.repeat(2000)];
  const [, ...all] = await slidesFor(...titles.map((text) => ({ type: 'heading', level: 1, text }) as const));
  const sizes = all.map(({ xml }) => Number(/ sz="(\d+)"/.exec(xml)?.[1] ?? 3600));
  expect(sizes[0]).toBe(3600);
  expect(sizes[1]).toBeLessThan(3600);
  expect(all[1]?.title).toBe(plainText(titles[1] ?? ''));
  expect(all[2]?.title).toMatch(/^Ord .*…$/);
  expect(all[2]?.title.length).toBe(250);
});

test('the same document gives the same file', async () => {
  expect(await writePptx(sampleDocument, pictures, {})).toEqual(file);
});
