const mostCrashes = 4;
/** In milliseconds. */
const period = 3 * 60 * 1000;

/** Counts crashes of the server, so that one that cannot live is not started for ever. */
export class CrashLimit {
  #times: readonly number[] = [];

  /** Records a crash at `now` (milliseconds); true while the server deserves another start. */
  allowsRestartAfterCrash(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time < period), now];
    return this.#times.length <= mostCrashes;
  }
}
