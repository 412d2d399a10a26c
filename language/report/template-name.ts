/** The reports that there are of every plan, by how they are asked for. */
export const templateNames = [
  'steering',
  'rollout',
  'communication',
  'benefits',
  'risk',
  'final',
  'handover',
] as const;
export type TemplateName = (typeof templateNames)[number];
