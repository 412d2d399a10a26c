import { join } from 'node:path';
import { until } from '../../test/vscode/until.ts';
import { drag, inStudio } from './studio.ts';

/** Takes the picture of the README: the example as text, with its Gantt chart beside it. */
export async function photographEditor(root: string): Promise<void> {
  const look = { name: 'leseblikk', theme: 'light', size: { width: 1500, height: 900 } } as const;
  await inStudio(join(root, 'examples/innovation'), look, async ({ page, editor, preview }) => {
    await editor.open('faser/3-innforing.varde');
    await drag(page, 300, 210);
    await editor.command('Varde: Open Preview to the Side');
    const bar = preview.text('Kurs i verktøyet for 4. trinn');
    await bar.waitFor();
    await drag(page, 855, 800);
    await page.mouse.move(1200, 500);
    await page.mouse.wheel(0, 560);
    await editor.select('innovation.StartSmall');
    // The preview follows what a person does, not what a search does.
    for (let lines = 0; lines < 3; lines++) await page.keyboard.press('ArrowDown');
    await until('the bar in sight', async () => ((await bar.boundingBox())?.y ?? Infinity) < 600);
    await editor.clear();
    await page.screenshot({ path: join(root, 'docs/pictures/editor.png') });
  });
}
