import { describe, it } from 'vitest';
import type { Host } from './host.ts';
import { taggedWorkspace } from './tagged-workspace.ts';
import { Window } from './window.ts';

/** What Varde does in a folder that its reader does not trust; in a host that asks. */
export function restrictedMode(host: Host): void {
  describe(`Varde in restricted mode (${host.name})`, () => {
    const { editor, preview } = Window.forSuite(host, taggedWorkspace);

    it('draws the plan and says what is wrong', async () => {
      await editor.dialog.getByRole('button', { name: /^No, I don.t trust/ }).click();
      await editor.restricted.waitFor();
      await editor.open('plan.varde');
      await editor.command('Varde: Open Preview to the Side');
      await preview.text('Kurs i verktøyet for 4. trinn').waitFor();
      await editor.toText();
      await editor.command('Problems: Focus on Problems View');
      await editor.problem('missed-deadline').waitFor();
    });

    it('offers what fits', async () => {
      await editor.replace('owner Oppvekstsjef', 'owner Avd');
      await editor.takeSuggestion('Avdelingsleder');
      await editor.line('owner Avdelingsleder').first().waitFor();
    });

    it('runs no git, and says why', async () => {
      await editor.command('Varde: Compare with…');
      await editor.message('VS Code runs it only in folders that you trust').waitFor();
    });
  });
}
