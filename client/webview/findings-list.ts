import type { PageWords } from '../../language/locale/page.ts';
import type { Place } from '../../server/protocol/places.ts';
import type { PlanFinding } from '../../server/protocol/plans.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';
import { severitySign } from './severity-sign.ts';
import { withCode } from './with-code.ts';

/** How many findings the plan has, as a button that opens the list of them; each leads to its text. */
export class FindingsList {
  readonly button: HTMLButtonElement;
  readonly list: HTMLElement;
  readonly #words: PageWords;
  readonly #go: (place: Place) => void;
  #shown = '';

  constructor(go: (place: Place) => void, words: PageWords, signal: AbortSignal) {
    this.#words = words;
    this.#go = go;
    this.button = element('button', { type: 'button', 'aria-controls': 'findings', hidden: true });
    this.list = element('ul', { class: 'findings', id: 'findings' });
    this.#open = false;
    const toggle = () => {
      this.#open = this.button.getAttribute('aria-expanded') === 'false';
    };
    this.button.addEventListener('click', toggle, { signal });
  }

  /** Shows these findings in place of those before. */
  show(findings: readonly PlanFinding[]): void {
    const shown = JSON.stringify(findings);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const gravest = findings[0]?.severity;
    const text = findings.length > 0 ? this.#words.findings(findings.length) : this.#words.noFindings;
    this.button.replaceChildren(...(gravest ? [icon(gravest)] : []), text);
    this.button.className = gravest ?? '';
    this.button.hidden = false;
    this.button.disabled = findings.length === 0;
    if (findings.length === 0) this.#open = false;
    this.list.setAttribute('aria-label', text);
    this.list.replaceChildren(...findings.map((finding) => this.#itemOf(finding)));
  }

  set #open(open: boolean) {
    this.list.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
  }

  #itemOf({ severity, message, file, place }: PlanFinding): HTMLLIElement {
    const where = element('span', { class: 'where' }, `${file}:${place.line + 1}`);
    const button = element('button', { type: 'button', class: 'link' }, ...withCode(message), ' ', where);
    button.addEventListener('click', () => this.#go(place));
    return element('li', {}, severitySign(severity), button);
  }
}
