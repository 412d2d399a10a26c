import { describe, expect, test } from 'vitest';
import { tablesXlsx } from '../../language/exchange/tables-xlsx.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { planOf } from '../language/parse.ts';
import { convertWithLibreOffice, hasLibreOffice } from './libreoffice.ts';

describe.skipIf(!hasLibreOffice)('a workbook in LibreOffice', () => {
  test('shows its dates and numbers, and a formula as the text that it is', { timeout: 60_000 }, async () => {
    const plan = await planOf(`
plan P "Plan" { locale en starts 2026-02-02 }
activity A "=1+1" { takes 5d done 40% why "+SUM(1,2)" }`);
    const csv = await convertWithLibreOffice(await tablesXlsx(plan, schedulePlan(plan)), 'xlsx', 'csv');
    expect(Buffer.from(csv).toString('latin1')).toBe(
      'Name,Title,Start,Finish,Duration,Done,Slack in working days,Critical,Why\n' +
        'A,=1+1,2026-02-02,2026-02-06,5d,40%,0,TRUE,"+SUM(1,2)"\n',
    );
  });
});
