import { AbstractParserErrorMessageProvider } from 'langium';

/** The parser only says where it stumbles, which is quicker; `messages/` says why. */
export class SilentMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage(): string {
    return '';
  }

  override buildNotAllInputParsedMessage(): string {
    return '';
  }

  override buildNoViableAltMessage(): string {
    return '';
  }

  override buildEarlyExitMessage(): string {
    return '';
  }
}
