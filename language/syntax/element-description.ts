import { type AstNodeDescription, type CstNode, CstUtils, type DocumentSegment } from 'langium';
import type { URI } from 'vscode-uri';
import type { Element } from '../generated/syntax/ast.ts';
import { qualifiedName } from './declarations.ts';
import type { VardeServices } from './services.ts';

/** A declaration as the index knows it. Where it stands is found when it is asked for: a file is described at every letter. */
export class ElementDescription implements AstNodeDescription {
  readonly node: Element;
  readonly name: string;
  readonly type: string;
  readonly documentUri: URI;
  private readonly services: VardeServices;

  constructor(element: Element, documentUri: URI, services: VardeServices) {
    this.node = element;
    this.name = qualifiedName(element);
    this.type = element.$type;
    this.documentUri = documentUri;
    this.services = services;
  }

  get nameSegment(): DocumentSegment {
    const name = this.services.references.NameProvider.getNameNode(this.node);
    return CstUtils.toDocumentSegment(name ?? (this.node.$cstNode as CstNode));
  }

  get path(): string {
    return this.services.workspace.AstNodeLocator.getAstNodePath(this.node);
  }
}
