/** How many elements one unit declares. */
export const unitSize = 20;

/** A part of a plan, and the numbers of the earlier units that its work waits for. */
export interface Unit {
  readonly text: string;
  readonly waitsFor: readonly number[];
}

const kinds = ['analysis', 'workshop', 'development', 'training', 'rollout', 'communication', 'pilot'];

/**
 * Returns a phase with eight activities, a milestone and a gate, what it is to lead to, what may go wrong with it, and a
 * process of four nodes. It waits for a unit half as far into the plan and at times for one a little before.
 */
export function unitOf(at: number, roles: readonly string[], random: (below: number) => number): Unit {
  const role = (): string => roles[random(roles.length)] as string;
  const waitsFor = at === 0 ? [] : [Math.floor(at / 2)];
  if (at >= 10 && random(3) === 0) waitsFor.push(at - 10);
  const activities = Array.from({ length: 8 }, (_, number) => {
    const before = waitsFor[number];
    const links = [
      ...(before === undefined ? [] : [`after Reached${before}`]),
      ...(number > 0 && random(3) > 0
        ? [`after Work${at}x${random(number)}${random(4) ? '' : ' + 2d'}`]
        : []),
    ];
    return block(`activity Work${at}x${number} "Aktivitet ${number} i fase ${at}" #tag${random(5)}`, [
      `is ${kinds[random(kinds.length)]}`,
      `owner ${role()}`,
      `by ${role()} 10%, ${role()} 5%`,
      `takes ${1 + random(15)}d`,
      ...links,
      ...(number === 0 ? [`produces Result${at}`, 'costs 40_000 NOK'] : []),
    ]);
  });
  const [cost, wanted] = [1 + random(5), 1 + random(3)];
  const text = [
    block(`phase Phase${at} "Fase ${at}"`, [
      ...activities,
      block(`milestone Reached${at} "Fase ${at} er nådd"`, [`after Work${at}x7, Work${at}x3`]),
      block(`gate Gate${at} "Klar for neste?"`, [
        `after Reached${at}`,
        `by ${role()}`,
        'criteria "Stabil drift i fire uker", "Alle har fått opplæring"',
      ]),
    ]),
    block(`deliverable Result${at} "Resultat ${at}"`, [`serves Goal${at}`]),
    block(`goal Goal${at} "Mål ${at}"`, [
      `measure Count${at}`,
      'baseline 4.2 on 2025-11',
      'target 1.0 by 2027-12-31',
      `owner ${role()}`,
      'why "Beboerne sover bedre."',
    ]),
    block(`indicator Count${at} "Antall ${at}"`, [
      'unit "antall"',
      'better lower',
      `measured every month by ${role()}`,
      'values 2026-01: 4.1, 2026-02: 3.8',
    ]),
    block(`risk Risk${at} "Risiko ${at}"`, [
      `likelihood ${cost} -> ${Math.min(cost, wanted)}`,
      'impact 3',
      `affects Goal${at}, Phase${at}`,
      `owner ${role()}`,
      `response reduce "Samtaler" by Work${at}x1`,
    ]),
    block(`process Flow${at} "Prosess ${at}"`, [
      `is to-be`,
      `owner ${role()}`,
      `start Begin "Begynner" by ${role()}`,
      `step Assess "Vurdere" by ${role()}`,
      `step Act "Handle" by ${role()}`,
      `end Done "Ferdig"`,
      `Begin -> Assess -> Act -> Done`,
    ]),
  ].join('\n');
  return { text: `${text}\n`, waitsFor };
}

function block(heading: string, lines: readonly string[]): string {
  return `${heading} {\n${lines.join('\n').replace(/^/gm, '  ')}\n}`;
}
