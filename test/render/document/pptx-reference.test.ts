import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../language/report/document.ts';
import { writePptx } from '../../../render/document/pptx/pptx.ts';
import { UnfitReference } from '../../../render/document/unfit-reference.ts';
import { partsOf, slidesOf, targetsOf } from './presentation.ts';
import { sampleDocument } from './sample.ts';

const long = {
  text: 'Et avsnitt som fyller flere linjer på et lysbilde, og som skal leses av mange. '.repeat(4),
};
const report: Document = {
  ...sampleDocument,
  blocks: [
    { type: 'heading', level: 1, text: 'Sammendrag' },
    { type: 'paragraph', runs: [long] },
    { type: 'heading', level: 1, text: 'Tall' },
    {
      type: 'table',
      caption: 'Tall',
      columns: [{ title: 'Navn', align: 'start', share: 1 }],
      rows: [[{ text: 'Rad' }]],
    },
  ],
};
const pictures = new Map();
const main = 'ppt/presentation.xml';
const master = 'ppt/slideMasters/slideMaster1.xml';
const content = 'ppt/slideLayouts/slideLayout2.xml';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Files = Record<string, string>;
let theirs: Files;

/** A presentation of an organisation: its own colours and size, a logo on the master, and slides. */
beforeAll(async () => {
  const file = await writePptx({ ...report, title: 'Deres lysbilde' }, pictures, {});
  theirs = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  edit(theirs, 'ppt/theme/theme1.xml', '<a:latin typeface="Arial"/>', '<a:latin typeface="Oslo Sans"/>');
  edit(theirs, main, 'cx="12192000"', 'cx="9144000"');
  edit(theirs, main, '</p:presentation>', '<p:extLst><p:ext uri="{x}"/></p:extLst></p:presentation>');
  theirs['ppt/media/logo.svg'] = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  relate(
    theirs,
    master,
    `<Relationship Id="rIdLogo" Type="${officeDocument}/image" Target="../media/logo.svg"/>`,
  );
});

function edit(files: Files, path: string, from: string, to: string): void {
  expect(files[path]).toContain(from);
  files[path] = (files[path] ?? '').replaceAll(from, to);
}

function relate(files: Files, part: string, relationship: string): void {
  edit(
    files,
    part.replace(/([^/]+)$/, '_rels/$1.rels'),
    '</Relationships>',
    `${relationship}</Relationships>`,
  );
}

function zipped(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** What is written with the organisation's presentation, once it has been changed. */
function written(change: (files: Files) => void = () => {}): Promise<Uint8Array> {
  const files = { ...theirs };
  change(files);
  return writePptx(report, pictures, { reference: zipped(files) });
}

describe('a presentation with a reference', () => {
  test('has its theme, its master with all that is on it, its size, and none of its slides', async () => {
    const file = await written();
    const parts = partsOf(file);
    expect(parts.get('ppt/theme/theme1.xml')).toContain('Oslo Sans');
    expect(parts.get(main)).toContain('cx="9144000"');
    expect(parts.get(main)).not.toContain('extLst');
    expect(targetsOf(parts, master).get('rIdLogo')).toBe('ppt/media/logo.svg');
    expect([...parts.keys()]).toContain('ppt/media/logo.svg');
    expect(slidesOf(file).map(({ title }) => title)).toEqual([sampleDocument.title, 'Sammendrag', 'Tall']);
    expect([...parts.values()].join()).not.toContain('Deres lysbilde');
  });

  test('puts text and titles into the places of its layouts, and leaves their styles to them', async () => {
    const file = await written((files) => edit(files, content, 'type="body" idx="1"', 'idx="13"'));
    const [, text] = slidesOf(file);
    expect(text?.xml).toContain('<p:ph idx="13"/>');
    expect(text?.xml).toContain('<p:ph type="title"/>');
    expect(text?.xml).not.toMatch(/ sz="|latin|<p:spPr><a:xfrm/);
  });

  test('counts lines by the size of its text and of its places', async () => {
    const slides = async (size: string, height: string) => {
      const file = await written((files) => {
        edit(files, master, 'sz="2000"', `sz="${size}"`);
        edit(files, master, 'cy="4896000"', `cy="${height}"`);
      });
      return slidesOf(file).filter(({ title }) => title.startsWith('Sammendrag'));
    };
    expect(await slides('2000', '4896000')).toHaveLength(1);
    const [smaller] = await slides('4000', '1500000');
    expect(smaller?.xml).toMatch(/ sz="\d+"/);
    expect(await slides('4000', '500000')).not.toHaveLength(1);
  });

  test('finds layouts by their places where their types are missing', async () => {
    const file = await written((files) => {
      for (const [i, type] of ['title', 'obj', 'titleOnly', 'secHead'].entries()) {
        edit(files, `ppt/slideLayouts/slideLayout${i + 1}.xml`, `type="${type}" preserve`, 'preserve');
      }
    });
    const parts = partsOf(file);
    const layouts = [1, 2, 3].map((i) =>
      targetsOf(parts, `ppt/slides/slide${i}.xml`).get('rId1')?.at(-'1.xml'.length),
    );
    expect(layouts).toEqual(['1', '2', '3']);
  });

  test('takes a template, and writes a presentation', async () => {
    const type = 'presentationml.presentation.main+xml';
    const file = await written((files) =>
      edit(files, '[Content_Types].xml', type, 'presentationml.template.main+xml'),
    );
    expect(partsOf(file).get('[Content_Types].xml')).toContain(type);
  });
});

describe('a reference is refused, with what to do,', () => {
  const refusal = (why: RegExp) => ({
    name: 'UnfitReference',
    message: expect.stringMatching(why),
  });

  test('where it holds macros', async () => {
    const named = written((files) => Object.assign(files, { 'ppt/vbaProject.bin': 'x' }));
    await expect(named).rejects.toMatchObject(refusal(/holds macros.*Save it as \.pptx/));
    const typed = written((files) =>
      edit(
        files,
        '[Content_Types].xml',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
        'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
      ),
    );
    await expect(typed).rejects.toMatchObject(refusal(/holds macros/));
  });

  test('where its master needs what lies outside of it', async () => {
    const link = `<Relationship Id="rIdX" Type="${officeDocument}/image" Target="http://ond.example/x.png" TargetMode="External"/>`;
    const refused = written((files) => relate(files, master, link));
    await expect(refused).rejects.toMatchObject(refusal(/slideMaster1\.xml” refers to something outside/));
  });

  test('but not where only its slides do', async () => {
    const link = `<Relationship Id="rIdX" Type="${officeDocument}/hyperlink" Target="http://a.example/" TargetMode="External"/>`;
    const file = await written((files) => relate(files, 'ppt/slides/slide1.xml', link));
    expect([...partsOf(file).values()].join()).not.toContain('a.example');
  });

  test('where it is no presentation', async () => {
    const asWord = written((files) =>
      edit(
        files,
        '[Content_Types].xml',
        'presentationml.presentation.main',
        'wordprocessingml.document.main',
      ),
    );
    await expect(asWord).rejects.toMatchObject(refusal(/no PowerPoint presentation/));
  });

  test('where it cannot be read', async () => {
    const options = { reference: strToU8('Dette er ingen zip.') };
    await expect(writePptx(report, pictures, options)).rejects.toBeInstanceOf(UnfitReference);
    const broken = written((files) => Object.assign(files, { [master]: '<p:sldMaster' }));
    await expect(broken).rejects.toMatchObject(refusal(/cannot be read as a presentation/));
    const declared = written((files) =>
      edit(files, master, '<p:sldMaster ', '<!DOCTYPE a [<!ENTITY b "c">]><p:sldMaster '),
    );
    await expect(declared).rejects.toMatchObject(refusal(/cannot be read as a presentation/));
  });

  test('where no layout has places for a title and text', async () => {
    const refused = written((files) => {
      edit(files, content, 'type="body"', 'type="chart"');
      edit(files, 'ppt/slideLayouts/slideLayout1.xml', 'type="subTitle"', 'type="chart"');
    });
    await expect(refused).rejects.toMatchObject(
      refusal(/no layout with a title and a place for text.*slide master/),
    );
  });
});
