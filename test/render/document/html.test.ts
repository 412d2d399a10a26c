import { beforeAll, expect, test } from 'vitest';
import { writeHtml } from '../../../render/document/html/html.ts';
import type { Pictures } from '../../../render/document/picture.ts';
import { drawSample, figures, hostile, sampleDocument } from './sample.ts';

let pictures: Pictures;
let html: string;
beforeAll(async () => {
  pictures = await drawSample();
  html = await writeHtml(sampleDocument, pictures);
});

const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);

test('no two pictures share an id, and all that is referred to is there', () => {
  const ids = all(/<[^>]*? id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  const referred = [
    ...all(/(?:href="|url\()#([^")]+)/g),
    ...all(/aria-(?:labelledby|describedby)="([^"]+)"/g),
  ];
  expect(referred.length).toBeGreaterThan(20);
  expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
});

test('a picture’s style sheet reaches no other picture', () => {
  const sheets = all(/<style>([^<]*)<\/style>/g).slice(1);
  expect(sheets).toHaveLength(3);
  for (const sheet of sheets) {
    const figures = new Set([...sheet.matchAll(/#(figure-\d+)-picture/g)].map(([, figure]) => figure));
    expect(figures.size).toBe(1);
    expect(sheet).not.toContain('#varde');
  }
});

test('nothing is loaded from anywhere', () => {
  const addresses = all(/<[^>]*? (?:src|href|xlink:href|action)="([^"]*)"/g);
  expect(addresses.filter((address) => !address.startsWith('#'))).toEqual(['data:,']);
  expect(html).not.toMatch(/@import|url\((?!#)/);
});

test('the contents lead to the chapters and their parts, nested as they are', () => {
  const nav = /<nav[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? '';
  const outline = nav.replace(/<a [^>]*>([^<]*)<\/a>/g, '$1').replace(/^.*<\/h2>/, '');
  expect(outline).toMatch(
    /^<ol><li>Sammendrag<ol><li>Dette ber vi om<\/li><\/ol><\/li><li>Framdrift<ol><li>Aktiviteter<\/li><\/ol><\/li><li>Mål [^<]*<\/li><\/ol>$/,
  );
});

test('a page needs no character that it cannot hold', () => {
  expect(html).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/u);
  expect(html).not.toContain(hostile.markup);
});

test('the same report is the same page, and one without a picture of its figure is none', async () => {
  expect(await writeHtml(sampleDocument, pictures)).toBe(html);
  const missing = new Map([...pictures].filter(([figure]) => figure !== figures.usual));
  await expect(writeHtml(sampleDocument, missing)).rejects.toThrow('“Tidsplan” has no picture');
});
