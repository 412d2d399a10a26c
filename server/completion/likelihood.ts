/** What people most often have in mind, first. */
const likely = [
  'plan',
  'phase',
  'activity',
  'step',
  'milestone',
  'gate',
  'role',
  'stakeholder',
  'team',
  'goal',
  'risk',
];

/** Returns how far back a kind of element stands among those that people have in mind; most share the last place. */
export function likelihood(kind: string): number {
  const at = likely.indexOf(kind);
  return at < 0 ? likely.length : at;
}

/** Returns whether people often have the kind in mind. */
export function isLikely(kind: string): boolean {
  return likely.includes(kind);
}
