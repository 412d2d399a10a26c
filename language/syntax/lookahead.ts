import { LLStarLookaheadStrategy } from 'chevrotain-allstar';

type ForAlternation = LLStarLookaheadStrategy['buildLookaheadForAlternation'];
type ForOptional = LLStarLookaheadStrategy['buildLookaheadForOptional'];

/**
 * Decides by what follows in the text, as Langium's parsers do, and prepares each decision when it is first met: a small
 * plan meets few of them, and to prepare all would take a tenth of the time in which it is checked.
 */
export class Lookahead extends LLStarLookaheadStrategy {
  constructor() {
    // What is ambiguous in the grammar is told when it is generated.
    super({ logging: () => {} });
  }

  override buildLookaheadForAlternation(...options: Parameters<ForAlternation>): ReturnType<ForAlternation> {
    const prepare = () => super.buildLookaheadForAlternation(...options);
    let decide: ReturnType<ForAlternation> | undefined;
    return function (alternatives) {
      decide ??= prepare();
      return decide.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(...options: Parameters<ForOptional>): ReturnType<ForOptional> {
    const prepare = () => super.buildLookaheadForOptional(...options);
    let decide: ReturnType<ForOptional> | undefined;
    return function () {
      decide ??= prepare();
      return decide.call(this);
    };
  }
}
