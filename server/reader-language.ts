import { localeFor } from '../language/locale/locale.ts';
import type { VardeServerSharedServices } from './services.ts';

/** Speaks the language that the setting `varde.language` names, else that of the client. */
export function followReaderLanguage({ lsp, workspace }: VardeServerSharedServices): void {
  const { ReaderLanguage: reader, ConfigurationProvider: settings } = workspace;
  let clients: string | undefined;
  lsp.LanguageServer.onInitialize(({ locale }) => {
    clients = locale;
    reader.locale = localeFor(clients);
  });
  settings.onConfigurationSectionUpdate(({ configuration }) => {
    const set: unknown = configuration?.language;
    const locale = localeFor(typeof set === 'string' && set !== 'auto' ? set : clients);
    if (locale === reader.locale) return;
    reader.locale = locale;
    lsp.DocumentUpdateHandler.validateAnew();
  });
}
