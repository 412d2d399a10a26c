/** Returns what is to be logged of something that was thrown: where it was, if that is known. */
export function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
