/** As long as a busy machine may take to show what it has been asked for. */
export const PATIENCE_MS = 60_000;
