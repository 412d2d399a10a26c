import {
  type AstNodeDescription,
  type AstReflection,
  AstUtils,
  Cancellation,
  DefaultLinker,
  type DefaultReference,
  interruptAndCheck,
  type LangiumDocument,
  type LinkingError,
  type ReferenceInfo,
} from 'langium';
import { type Element, isFramework, isSelector, Part } from '../generated/syntax/ast.ts';
import { fittingTypes } from './fitting-types.ts';
import type { Resolution, Resolver } from './resolver.ts';
import type { VardeServices } from './services.ts';
import { treeOf } from './tree.ts';

/** A name that does not stand for exactly one element of a fitting kind, with what it could have meant. */
export interface VardeLinkingError extends LinkingError {
  readonly resolution: Exclude<Resolution, { type: 'found' }>;
}

/** So many references are linked before anything else gets its turn. */
const atATime = 100;

/** Links each reference to what the resolver finds. */
export class VardeLinker extends DefaultLinker {
  private readonly resolver: Resolver;
  private readonly describe: (element: Element) => AstNodeDescription;

  constructor(services: VardeServices) {
    super(services);
    this.resolver = services.references.Resolver;
    this.describe = (element) =>
      services.shared.workspace.IndexManager.describe(element) ??
      services.workspace.AstNodeDescriptionProvider.createDescription(element, element.name);
  }

  override async link(document: LangiumDocument, token = Cancellation.CancellationToken.None): Promise<void> {
    for (const [at, info] of treeOf(document).references.entries()) {
      if (at % atATime === 0) await interruptAndCheck(token);
      this.doLink(info, document);
    }
  }

  /** Lets a reference that is linked stand for the same element as it was read last. */
  redirect(reference: DefaultReference, element: Element): void {
    reference._ref = element;
    reference._nodeDescription = this.describe(element);
  }

  override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
    const resolution = this.resolver.resolve(info, fitting(info, this.reflection));
    if (resolution.type === 'found') return this.describe(resolution.element);
    const error: VardeLinkingError = { info, message: info.reference.$refText, resolution };
    return error;
  }
}

/** Returns the test for elements of a kind that the reference can name. */
export function fitting(info: ReferenceInfo, reflection: AstReflection): (element: Element) => boolean {
  const wanted = reflection.getReferenceType(info);
  const types = fittingTypes(wanted);
  if (wanted !== Part.$type) return (element) => types.has(element.$type);
  // A role or team is a part only where a framework declares it.
  return (element) =>
    types.has(element.$type) && AstUtils.hasContainerOfType(element.$container, isFramework);
}

/** Returns whether the reference is the name of a kind, as in `include activity`, and so need not be an element. */
export function isKindSelector(info: ReferenceInfo, kinds: ReadonlySet<string>): boolean {
  return isSelector(info.container) && kinds.has(info.reference.$refText);
}
