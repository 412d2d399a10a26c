import type { AstNode, LangiumDocument } from 'langium';
import * as ast from '../../generated/syntax/ast.ts';
import { qualifiedName } from '../../syntax/declarations.ts';
import { treeOf } from '../../syntax/tree.ts';
import type { Id } from '../element.ts';

/** What becomes an element of a plan. */
export type Declared = ast.Element | ast.Answer;

/** The declarations of a file, and the qualified name of each. */
interface DeclaredIn {
  readonly nodes: readonly Declared[];
  readonly names: readonly Id[];
}

const declared = new WeakMap<AstNode, DeclaredIn>();
const names = new WeakMap<AstNode, Id>();

/** Returns the declarations of a file, each before those it encloses; elements without a name are left out. */
export function declarationsOf(document: LangiumDocument): DeclaredIn {
  const root = document.parseResult.value;
  let known = declared.get(root);
  if (!known) {
    const nodes = treeOf(document).nodes.filter(
      (node): node is Declared => (ast.isElement(node) && Boolean(node.name)) || ast.isAnswer(node),
    );
    known = { nodes, names: nodes.map(nameOf) };
    for (const [at, node] of nodes.entries()) names.set(node, known.names[at] as Id);
    declared.set(root, known);
  }
  return known;
}

/** The qualified names of all declarations of a plan; a later one of the same name gets a number, so that none is lost. */
export class Ids {
  private readonly numbered = new Map<AstNode, Id>();
  /** Names with the numbers that were given: where it is the same, every declaration has the same name as before. */
  readonly numbering: string;

  /** `documents` are the files of the plan in order. */
  constructor(documents: readonly LangiumDocument[]) {
    const taken = new Set<Id>();
    const given: string[] = [];
    for (const document of documents) {
      const { nodes, names } = declarationsOf(document);
      for (const [at, name] of names.entries()) {
        let id = name;
        for (let number = 2; taken.has(id); number++) id = `${name}~${number}`;
        taken.add(id);
        if (id === name) continue;
        this.numbered.set(nodes[at] as Declared, id);
        given.push(`${document.uri} ${at} ${id}`);
      }
    }
    this.numbering = given.join('\n');
  }

  /** Returns the name of the declaration; undefined for a node that is none, or none of a plan. */
  get(node: AstNode): Id | undefined {
    return this.numbered.get(node) ?? names.get(node);
  }
}

function nameOf(node: Declared): Id {
  return ast.isAnswer(node) ? `answer.${node.of?.$refText}` : qualifiedName(node);
}
