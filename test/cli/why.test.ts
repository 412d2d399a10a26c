import { expect, test } from 'vitest';
import { folderWith, varde } from './command.ts';

const plan = `plan Move "We move" { locale nb starts 2026-08-03 }
phase Prepare {
  activity Tools "Opplæring i verktøy" {
    takes 8d
    not before 2026-08-10
  }
  activity Describe "Beskrive ny måte" { takes 3d }
}
activity Pilot "Pilot" { takes 6w after Prepare.Tools, Prepare.Describe }
gate Ready "Klar for neste trinn?" { after Pilot }
phase Other { activity Pilot { takes 1d } }
`;

const why = async (...names: string[]) =>
  varde(await folderWith({ 'plan.varde': plan }), 'why', 'plan.varde', ...names, '--locale', 'nb');

test('the chain is followed to its root, with what would make it earlier', async () => {
  const { code, stdout } = await why('Ready');
  expect(code).toBe(0);
  expect(stdout).toBe(
    [
      'Klar for neste trinn? · 30. september 2026',
      '└ venter på Pilot (30 arbeidsdager, 20. aug.–30. sep. 2026, kritisk)',
      '  └ venter på Opplæring i verktøy (8 arbeidsdager, 10.–19. aug. 2026, kritisk)',
      '    └ ikke før 10. august 2026 (plan.varde:5)',
      '5 arbeidsdager tidligere hvis den datoen flyttes til 3. august 2026; da gjelder: planen starter 3. august 2026.',
      '',
    ].join('\n'),
  );
});

test('an element is named as it is declared, qualified where that is not enough', async () => {
  expect((await why('Prepare.Describe')).stdout).toContain('planen starter 3. august 2026 (plan.varde:1)');
  expect(await why('Pilot')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('venter på Opplæring'),
  });
  expect(await why('Redy')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'varde: Ikke noe arbeid i planen heter «Redy». Mente du «Ready»?\n',
  });
  const folder = await folderWith({
    'plan.varde':
      'plan P { starts 2026-01-05 }\nphase A { activity X }\nphase B { activity X "\u001b[2JWipe" }\n',
  });
  expect((await varde(folder, 'why', 'plan.varde', 'X')).stderr).toBe(
    'varde: “X” can be any of these:\n  A.X  X\n  B.X   [2JWipe\n',
  );
});
