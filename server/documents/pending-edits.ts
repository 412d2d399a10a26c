import { Deferred } from 'langium';

/** Edits that have arrived and that the builder has not taken up yet: until then files look older than they are. */
export class PendingEdits {
  private readonly pending = new Set<Promise<void>>();

  /** Records an edit; the function returned is to be called once the builder has taken it up. */
  add(): () => void {
    const taken = new Deferred();
    this.pending.add(taken.promise);
    return () => {
      this.pending.delete(taken.promise);
      taken.resolve();
    };
  }

  /** Resolves when every edit that has arrived by now has been taken up. */
  async taken(): Promise<void> {
    await Promise.all(this.pending);
  }
}
