import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type AstNode,
  AstUtils,
  type CstNode,
  EmptyFileSystem,
  isCompositeCstNode,
  isReference,
  type LangiumDocument,
} from 'langium';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import type { VardeParser } from '../../../language/syntax/parser.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';
import { treeOf } from '../../../language/syntax/tree.ts';

const texts = globSync('examples/**/*.varde').map((file) => readFileSync(file, 'utf8'));
const words = [
  '{',
  '}',
  '"',
  '\n',
  ' ',
  '// x\n',
  '/** x */',
  'owner A',
  'phase P "P" {\n}\n',
  'use "a.varde"\n',
  '#b',
  '',
];

test('a text that is parsed piece by piece has the tree that it has as a whole', () => {
  const parser = newParser();
  const afresh = newParser();
  let reused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.constantFrom(...words)), {
        minLength: 1,
        maxLength: 8,
      }),
      (start, edits) => {
        let text = start;
        let root: AstNode = parser.parse(text).value;
        for (const [where, taken, put] of edits) {
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + put + text.slice(at + taken);
          const kept = new Set(elementsOf(root));
          const result = parser.parseInstead(root, text);
          const whole = afresh.parse(text);
          if (elementsOf(result.value).some((element) => kept.has(element))) reused++;
          expect(shown(result.value)).toEqual(shown(whole.value));
          expect(result.problems.length).toBe(whole.problems.length);
          expectWholeTree(result.value);
          root = result.value;
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(reused).toBeGreaterThan(20);
});

test('an edit keeps the declarations that it does not touch', () => {
  const parser = newParser();
  const text = Array.from({ length: 9 }, (_, at) => `/** ${at} */\nrole R${at} "Rolle"\n`).join('\n');
  const before = parser.parse(text).value;
  const kept = elementsOf(before);
  const after = parser.parseInstead(before, text.replace('R4 "Rolle"', 'R4 "En\nannen"')).value;
  const elements = elementsOf(after);
  expect(elements.map((element) => kept.indexOf(element))).toEqual([0, 1, 2, 3, -1, 5, 6, 7, 8]);
  expect(elements.map(({ $containerIndex }) => $containerIndex)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(elements.at(-1)?.$cstNode?.text).toBe('role R8 "Rolle"');
});

function newParser(): VardeParser {
  return createVardeServices(EmptyFileSystem).parser.LangiumParser as VardeParser;
}

function elementsOf(root: AstNode): readonly AstNode[] {
  return (root as AstNode & { elements: AstNode[] }).elements;
}

/** All that a tree says, in text and place. */
function shown(root: AstNode): unknown {
  const nodes = AstUtils.streamAst(root).map((node) => ({
    ...Object.fromEntries(
      Object.entries(node).flatMap(([name, value]) =>
        name.startsWith('$')
          ? []
          : [
              [
                name,
                isReference(value)
                  ? value.$refText
                  : Array.isArray(value)
                    ? value.length
                    : typeof value === 'object'
                      ? ''
                      : value,
              ],
            ],
      ),
    ),
    type: node.$type,
    container: node.$container?.$type,
    at: [node.$containerProperty, node.$containerIndex],
    isHeld: !node.$container || AstUtils.findRootNode(node) === root,
    text: node.$cstNode?.text,
    range: node.$cstNode?.range,
  }));
  return { nodes: nodes.toArray(), leaves: root.$cstNode && leavesIn(root.$cstNode) };
}

function leavesIn(node: CstNode): unknown[] {
  if (isCompositeCstNode(node)) return node.content.flatMap((part) => leavesIn(part));
  return [[node.text, node.range, node.offset, node.astNode.$type, 'hidden' in node && node.hidden]];
}

/** Pieces that stayed have been walked before. */
function expectWholeTree(root: AstNode): void {
  const { nodes, references } = treeOf({ parseResult: { value: root } } as LangiumDocument);
  const all = AstUtils.streamAst(root).toArray();
  const named = all.flatMap((node) => AstUtils.streamReferences(node).toArray());
  expect(nodes.length).toBe(all.length);
  expect(nodes.every((node, at) => node === all[at])).toBe(true);
  expect(references.length).toBe(named.length);
  expect(references.every(({ reference }, at) => reference === named[at]?.reference)).toBe(true);
}
