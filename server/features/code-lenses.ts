import type { AstNodeLocator, LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Location } from 'vscode-languageserver';
import { choicesOf } from '../../language/diagrams/choices.ts';
import { type Element, isProcessNode } from '../../language/generated/syntax/ast.ts';
import type { Declarations } from '../../language/syntax/declarations.ts';
import { headingOf } from '../../language/syntax/form/element.ts';
import type { ReaderLanguage } from '../../language/syntax/reader-language.ts';
import { treeOf } from '../../language/syntax/tree.ts';
import { diagramOf } from '../plans/diagram-of.ts';
import { elementOf } from '../plans/element-of.ts';
import type { Plans } from '../plans/plans.ts';
import { type ClientOptions, OpenDiagramCommand, ShowReferencesCommand } from '../protocol/client.ts';
import { Answered } from '../refresh/answered.ts';
import type { VardeServerServices } from '../services.ts';
import type { ClientSettings } from '../settings.ts';

/** Offers above a declaration to list where it is used and to open its diagram, to a client that can do that. */
export class CodeLenses implements CodeLensProvider {
  private readonly plans: Plans;
  private readonly settings: ClientSettings;
  private readonly reader: ReaderLanguage;
  private readonly declarations: Declarations;
  private readonly paths: AstNodeLocator;
  private readonly answered: Answered<CodeLens[]>;
  private commands: ReadonlySet<string> = new Set();

  constructor({ shared, workspace }: VardeServerServices) {
    this.plans = shared.workspace.Plans;
    this.settings = shared.workspace.ConfigurationProvider;
    this.reader = shared.workspace.ReaderLanguage;
    this.declarations = shared.workspace.IndexManager;
    this.paths = workspace.AstNodeLocator;
    this.answered = new Answered(shared);
    shared.lsp.LanguageServer.onInitialize(({ initializationOptions }) => {
      const { commands } = (initializationOptions ?? {}) as ClientOptions;
      this.commands = new Set(commands);
    });
  }

  async provideCodeLens(document: LangiumDocument): Promise<CodeLens[]> {
    return this.answered.keep(document, await this.lensesOf(document));
  }

  /** Returns whether the client has other lenses of the open file than it would be told now. */
  isOutdated(document: LangiumDocument): Promise<boolean> {
    return this.answered.isOutdated(document, () => this.lensesOf(document));
  }

  private async lensesOf(document: LangiumDocument): Promise<CodeLens[]> {
    const { codeLens } = await this.settings.current();
    return [
      ...(codeLens.diagrams && this.commands.has(OpenDiagramCommand.name) ? this.diagrams(document) : []),
      ...(codeLens.references && this.commands.has(ShowReferencesCommand.name)
        ? this.references(document)
        : []),
    ];
  }

  private diagrams(document: LangiumDocument): CodeLens[] {
    const plan = this.plans.planOf(document.uri)?.plan;
    if (!plan) return [];
    const choices = choicesOf(plan);
    const { aids } = this.reader.messages;
    return treeOf(document).elements.flatMap((declaration) => {
      const element = elementOf(declaration, plan);
      const choice = element && diagramOf(element, choices);
      if (!choice) return [];
      const { title, ...picture } = choice;
      const params: OpenDiagramCommand.Params = { uri: document.textDocument.uri, ...picture };
      return [lens(declaration, aids.openDiagram(title), OpenDiagramCommand.name, params)];
    });
  }

  /** The nodes of a process are left out: where each is used stands right beneath. */
  private references(document: LangiumDocument): CodeLens[] {
    const { aids } = this.reader.messages;
    const byPath = new Map<string, Location[]>();
    for (const { targetPath, sourceUri, segment } of this.declarations.referencesTo(document.uri)) {
      const location = { uri: sourceUri.toString(), range: segment.range };
      const others = byPath.get(targetPath);
      if (others) others.push(location);
      else byPath.set(targetPath, [location]);
    }
    return treeOf(document)
      .elements.filter((declaration) => !isProcessNode(declaration))
      .map((declaration) => {
        const locations = byPath.get(this.paths.getAstNodePath(declaration)) ?? [];
        const { start } = headingOf(declaration);
        const params: ShowReferencesCommand.Params = {
          place: { uri: document.textDocument.uri, ...start },
          locations,
        };
        return lens(declaration, aids.references(locations.length), ShowReferencesCommand.name, params);
      });
  }
}

function lens(element: Element, title: string, command: string, params: object): CodeLens {
  return { range: headingOf(element), command: { title, command, arguments: [params] } };
}
