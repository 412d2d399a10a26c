import { messagesIn } from '../../locale/messages.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Force, Risk } from '../../plan/uncertainty.ts';
import { quote } from '../../syntax/values.ts';
import type { SetProperty } from '../change.ts';

/** Returns the change that responds to a risk or barrier by working against its cause; which work does it stays open. */
export function respond({ locale }: Plan, element: Risk | Force): SetProperty {
  const cause = (element.kind === 'risk' ? element.cause : undefined) ?? element.title;
  const value = `reduce ${quote(messagesIn(locale).uncertainty.workAgainst(cause))}`;
  return {
    title: ({ rules }) => rules.write(`response ${value}`),
    property: 'responses',
    words: 'response',
    value,
  };
}
