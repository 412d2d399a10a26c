/** What tells one preview from another. */
export interface PreviewKey {
  /** The file that it shows. */
  readonly resource: string;
  /** The editor column that it lies in; undefined while its tab is being moved. */
  readonly column: number | undefined;
  /** A locked preview stays with its file; any other follows the active Varde file. */
  readonly locked: boolean;
}

/** Whether `existing` can take the place of a new preview with the key `wanted`. */
export function serves(existing: PreviewKey, wanted: PreviewKey): boolean {
  if (existing.column !== wanted.column || existing.locked !== wanted.locked) return false;
  return !wanted.locked || existing.resource === wanted.resource;
}
