import type { Locale } from '../locale/locale.ts';
import { type Messages, messagesIn } from '../locale/messages.ts';

/** The language of whoever reads what Varde says about plans: English, unless they say otherwise. */
export class ReaderLanguage {
  locale: Locale = 'en';

  get messages(): Messages {
    return messagesIn(this.locale);
  }
}
