/** What stands most often in the blocks of a kind, and is meant where nothing else is known. */
export const usualKinds: Readonly<Record<string, string>> = {
  process: 'step',
  phase: 'activity',
  activity: 'activity',
};
