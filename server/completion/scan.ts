import type { IToken } from 'chevrotain';
import type { GrammarStates, State } from './states.ts';

/** What can be written at a point in the text. */
export interface Scanned {
  /** What can follow right here. */
  readonly state: State;
  /** What can begin a statement of the block around. */
  readonly block: State;
}

/**
 * Reads tokens up to a point and returns what can follow. What does not fit is skipped up to the next word that
 * begins a statement, so that a mistake, or a statement that is not finished yet, spoils nothing after it.
 */
export function scan(tokens: readonly IToken[], states: GrammarStates): Scanned {
  const around: State[] = [];
  let block = states.start;
  let state = block;
  for (const token of tokens) {
    if (token.image === '}') {
      block = around.pop() ?? states.start;
      state = block;
    } else if (token.image === '{') {
      around.push(block);
      block = opened(state, states);
      state = block;
    } else {
      const next = states.next(state, token);
      state = next.length > 0 ? next : states.next(block, token);
      if (state.length === 0 && isOutside(token, states)) {
        around.length = 0;
        block = states.start;
        state = states.next(block, token);
      }
    }
  }
  return { state, block };
}

/** What a brace opens, even where the name before it is missing. */
function opened(state: State, states: GrammarStates): State {
  const inside = states.nextByName(state, '{');
  return inside.length > 0 ? inside : states.nextByName(states.nextByName(state, 'NAME'), '{');
}

/** Whether the token is at the beginning of a line and can stand outside of all blocks. */
function isOutside(token: IToken, states: GrammarStates): boolean {
  return token.startColumn === 1 && states.next(states.start, token).length > 0;
}
