import fc from 'fast-check';
import { EmptyFileSystemProvider, type LangiumDocument, type Reference } from 'langium';
import { expect, test } from 'vitest';
import { ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Element } from '../../language/generated/syntax/ast.ts';
import { treeOf } from '../../language/syntax/tree.ts';
import { waysToWrite } from '../../language/syntax/ways-to-write.ts';
import { nameNodeOf } from '../../server/edits/words.ts';
import { createVardeServer } from '../../server/services.ts';
import { randomPlan } from '../fixtures/random-plan.ts';
import { fileUri, workspaceUri } from '../language/parse.ts';

/** A disk with one file. */
class OneFile extends EmptyFileSystemProvider {
  text = '';

  override async readFile(): Promise<string> {
    return this.text;
  }
}

const disk = new OneFile();
const services = createVardeServer({ fileSystemProvider: () => disk });
const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = services.shared.workspace;
await WorkspaceManager.initializeWorkspace([{ name: 'plan', uri: workspaceUri.toString() }]);
const { AstNodeLocator: locator } = services.workspace;

interface Meaning {
  /** Of how many names the reference is made. */
  readonly parts: number;
  /** Where in the tree that is which it stands for. */
  readonly path: string | undefined;
}

/** Each reference of the file, in the order of the text. */
function meanings(document: LangiumDocument): Meaning[] {
  return (document.references as Reference[])
    .toSorted((a, b) => (a.$refNode?.offset ?? 0) - (b.$refNode?.offset ?? 0))
    .map(({ ref, $refText }) => ({
      parts: $refText.split('.').length,
      path: ref && locator.getAstNodePath(ref),
    }));
}

/** A phase, milestone or gate that stands in one of the phases before it and waits for others. */
const node = fc.record({
  kind: fc.constantFrom('phase', 'phase', 'milestone', 'gate'),
  name: fc.constantFrom('A', 'B', 'C', 'D'),
  around: fc.nat(),
  after: fc.array(fc.record({ which: fc.nat(), way: fc.nat() }), { maxLength: 2 }),
});

/** A plan in which few names are shared by many, and told apart by what encloses them. */
const crowdedPlan = fc.array(node, { minLength: 4, maxLength: 10 }).map((nodes) => {
  const paths: string[] = [];
  const written = nodes.map(({ kind, name, around }, at) => {
    const phases = ['', ...paths.filter((_, index) => nodes[index]?.kind === 'phase')];
    const outer = phases[around % phases.length] ?? '';
    paths.push(outer ? `${outer}.${name}` : name);
    return { kind, name, outer, path: paths[at] as string, at };
  });
  const inside = (outer: string): string =>
    written
      .filter((each, at) => each.outer === outer && paths.indexOf(each.path) === at)
      .map(({ kind, name, path, at }) => {
        const after = nodes[at]?.after.map(({ which, way }) => {
          const ways = waysToWrite(paths[which % paths.length] as string);
          return `after ${ways[way % ways.length]}\n`;
        });
        return `${kind} ${name} {\n${after?.join('')}${inside(path)}}\n`;
      })
      .join('');
  return inside('');
});

async function opened(text: string): Promise<LangiumDocument> {
  disk.text = text;
  const uri = fileUri('plan.varde');
  const document = await LangiumDocuments.getOrCreateDocument(uri);
  await DocumentBuilder.update([uri], []);
  return document;
}

/** The text after the element has got another name; undefined where that is refused. */
async function renamed(
  document: LangiumDocument,
  element: Element,
  newName: string,
): Promise<string | undefined> {
  const { textDocument } = document;
  const position = textDocument.positionAt(nameNodeOf(element)?.offset ?? 0);
  try {
    const edit = await services.lsp.RenameProvider?.rename(document, {
      textDocument,
      position,
      newName,
    });
    return TextDocument.applyEdits(textDocument as TextDocument, edit?.changes?.[textDocument.uri] ?? []);
  } catch (error) {
    if (error instanceof ResponseError) return undefined;
    throw error;
  }
}

test.each([
  ['plan of all kinds', randomPlan, 30],
  ['plan of few names', crowdedPlan, 150],
])('every name means after a renaming what it meant before: a %s', async (_, plans, numRuns) => {
  await fc.assert(
    fc.asyncProperty(plans, fc.nat(), fc.nat(), async (text, which, whose) => {
      const document = await opened(text);
      const elements = treeOf(document).elements;
      const [element, other] = [which, whose].map((index) => elements[index % elements.length]);
      const before = meanings(document);
      const after = element && other && (await renamed(document, element, other.name));
      if (after !== undefined)
        expect(known(meanings(await opened(after)), before)).toEqual(known(before, before));
    }),
    { numRuns },
  );
});

test('a name that is new is never refused, and nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(randomPlan, crowdedPlan), fc.nat(), async (text, which) => {
      const document = await opened(text);
      const elements = treeOf(document).elements;
      const element = elements[which % elements.length];
      fc.pre(element !== undefined);
      const before = meanings(document);
      const after = await renamed(document, element, 'Nytt-navn');
      expect(after).toBeDefined();
      expect(meanings(await opened(after as string))).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

/** What those references mean that meant something before. */
function known(meanings: readonly Meaning[], before: readonly Meaning[]): Meaning[] {
  return meanings.filter((_, at) => before[at]?.path !== undefined);
}
