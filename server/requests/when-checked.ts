import type { Cancellation } from 'langium';
import type { VardeServerSharedServices } from '../services.ts';

/** Returns the handler as one that waits until the plans have been checked as the files are when it is asked. */
export function whenChecked<Params, Result>(
  { workspace }: VardeServerSharedServices,
  answer: (params: Params, token: Cancellation.CancellationToken) => Promise<Result>,
): typeof answer {
  return async (params, token) => {
    await workspace.PlanFindings.settled();
    return answer(params, token);
  };
}
