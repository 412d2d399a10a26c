import { DefaultConfigurationProvider } from 'langium';
import type { DidChangeConfigurationParams, InitializeParams } from 'vscode-languageserver';
import { explain } from './explain.ts';
import type { VardeServerSharedServices } from './services.ts';

/** What holds where nothing is set, as in the manifest. */
const defaults = {
  inlayHints: { dates: true, slack: true, rating: true },
  codeLens: { references: false, diagrams: true },
};
export type Settings = typeof defaults;

const section = 'varde';
type Initialized = Parameters<DefaultConfigurationProvider['initialized']>[0];

/** The user's settings: asked of a client that answers, else as it sends them, else the defaults. */
export class ClientSettings extends DefaultConfigurationProvider {
  private readonly services: VardeServerSharedServices;
  private fetch: Initialized['fetchConfiguration'];
  private canRegister = false;

  constructor(services: VardeServerSharedServices) {
    super(services);
    this.services = services;
  }

  /** Returns the settings once the client has told them. */
  async current(): Promise<Settings> {
    await this.ready;
    const told = this.settings[section];
    return {
      inlayHints: withDefaults(told?.inlayHints, defaults.inlayHints),
      codeLens: withDefaults(told?.codeLens, defaults.codeLens),
    };
  }

  override initialize(params: InitializeParams): void {
    super.initialize(params);
    const { didChangeConfiguration } = params.capabilities.workspace ?? {};
    this.canRegister = didChangeConfiguration?.dynamicRegistration ?? false;
  }

  override async initialized({ fetchConfiguration, register }: Initialized): Promise<void> {
    if (this.workspaceConfig) this.fetch = fetchConfiguration;
    if (this.canRegister) register?.({ section });
    await this.ask();
    this._ready.resolve();
  }

  override updateConfiguration(change: DidChangeConfigurationParams): void {
    if (!this.fetch) super.updateConfiguration(change);
    else void this.ask();
  }

  private async ask(): Promise<void> {
    if (!this.fetch) return;
    try {
      const [told] = await this.fetch([{ section }]);
      this.updateSectionConfiguration(section, told);
      this.onConfigurationSectionUpdateEmitter.fire({ section, configuration: told });
    } catch (error) {
      this.services.lsp.Connection?.console.error(`The settings cannot be read. ${explain(error)}`);
    }
  }
}

function withDefaults<Switches extends Record<string, boolean>>(told: unknown, defaults: Switches): Switches {
  const values = new Map(Object.entries(told ?? {}));
  const known = Object.entries(defaults).map(([name, byDefault]) => {
    const value = values.get(name);
    return [name, typeof value === 'boolean' ? value : byDefault];
  });
  return Object.fromEntries(known);
}
