import type { Files } from '../language/parse.ts';
import { unitOf, unitSize } from './plan-unit.ts';
import { randomOf } from './random.ts';

/** One plan in many files, and how it is put together. */
export interface Workspace {
  readonly files: Files;
  /** The file with the declaration `plan`; it uses all others. */
  readonly entry: string;
  /** A file of work in the middle of the plan. */
  readonly part: string;
  readonly elements: number;
  readonly fileCount: number;
}

/**
 * Returns a plan of about so many elements (those of the entry file not counted), in files of 60, of 200 where there are
 * thousands and of 20 where there are not a hundred; the same for the same seed. One file in fifty holds the people.
 */
export function workspaceOf(elements: number, seed = 1): Workspace {
  const perFile = (elements < 100 ? 1 : elements < 2000 ? 3 : 10) * unitSize;
  const fileCount = Math.max(2, Math.round(elements / perFile));
  const people = Math.max(1, Math.floor(fileCount / 50));
  const random = randomOf(seed);
  const files: Record<string, string> = {};
  const roles: string[] = [];
  for (let at = 0; at < people; at++) files[`people/${at}.varde`] = peopleOf(perFile, roles);
  const partCount = fileCount - people;
  const unitsPerPart = perFile / unitSize;
  const partOfUnit = (unit: number): number => Math.floor(unit / unitsPerPart);
  for (let part = 0; part < partCount; part++) {
    const first = part * unitsPerPart;
    const units = Array.from({ length: unitsPerPart }, (_, at) => unitOf(first + at, roles, random));
    const used = new Set(units.flatMap(({ waitsFor }) => waitsFor.map(partOfUnit)));
    used.delete(part);
    const uses = ['use "../people/*.varde"', ...[...used].map((other) => `use "${other}.varde"`)];
    files[`parts/${part}.varde`] = `${uses.join('\n')}\n\n${units.map(({ text }) => text).join('\n')}`;
  }
  return {
    files: { ...files, 'plan.varde': entry },
    entry: 'plan.varde',
    part: `parts/${Math.floor(partCount / 2)}.varde`,
    elements: fileCount * perFile,
    fileCount,
  };
}

const entry = `use "people/*.varde"
use "parts/*.varde"

plan Programme "Digitalt program" {
  locale nb
  calendar NO
  starts 2026-01-05
  as of 2026-01-05
  owner Role0
  why "Tryggere tjenester."
}
view Overview "Hovedplan" as gantt { include phase  depth 1 }
`;

/** As many people as a file holds: of five, one stakeholder, one team and three roles, whose names it adds. */
function peopleOf(count: number, roles: string[]): string {
  const texts: string[] = [];
  for (let made = 0; made < count; made++) {
    const at = roles.length;
    if (made % 5 === 0) {
      const [influence, attitude] = [['low', 'medium', 'high'][at % 3], ['sceptical', 'neutral'][at % 2]];
      texts.push(
        `stakeholder Group${at} "Gruppe ${at}" #intern {\n  influence ${influence}\n  interest high\n  attitude ${attitude} -> supportive\n  concern "Mister vi tid?"\n}`,
      );
    } else if (made % 5 === 1) {
      texts.push(`team Team${at} "Lag ${at}" {\n  members Role${at}\n  level tactical\n}`);
    } else {
      texts.push(`role Role${at} "Rolle ${at}" {\n  capacity 100%\n  mandate "Kan bestemme."\n}`);
      roles.push(`Role${at}`);
    }
  }
  return `${texts.join('\n')}\n`;
}
