/** What tells one preview from another. */
export interface PreviewKey {
  /** The file that it shows. */
  readonly resource: string;
  /** The editor column that it lies in; undefined while its tab is being moved. */
  readonly column: number | undefined;
  /** A pinned preview stays with its file; any other follows the active Varde file. */
  readonly pinned: boolean;
}

/** Whether `existing` can take the place of a new preview with the key `wanted`. */
export function serves(existing: PreviewKey, wanted: PreviewKey): boolean {
  if (existing.column !== wanted.column || existing.pinned !== wanted.pinned) return false;
  return !wanted.pinned || existing.resource === wanted.resource;
}
