import { localeFor } from '../../language/locale/locale.ts';
import { severityWords } from '../../language/locale/severities.ts';
import type { PlanFinding } from '../../server/protocol/plans.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';

/** Returns the sign of a severity; who does not see it hears it in the language of the page. */
export function severitySign(severity: PlanFinding['severity']): HTMLElement {
  const name = severityWords[localeFor(document.documentElement.lang)][severity];
  const sign = element('span', { class: severity, role: 'img', 'aria-label': name });
  sign.append(icon(severity));
  return sign;
}
