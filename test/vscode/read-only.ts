import { describe, it } from 'vitest';
import type { Host } from './host.ts';
import { Window } from './window.ts';
import { exampleWorkspace } from './workspace.ts';

/** What Varde does with a plan that can only be read, in a file system that is none of the disk's. */
export function readOnly(host: Host): void {
  describe(`Varde with files that can only be read (${host.name})`, () => {
    const { editor, preview, sideBar } = Window.forSuite(host, exampleWorkspace);

    it('draws the plan, tells of it and says what is wrong', async () => {
      await editor.open('faser/3-innforing.varde');
      await editor.command('Varde: Open Preview to the Side');
      await preview.text('Kurs i verktøyet for 4. trinn').waitFor();
      await preview.text('Kontrakten er signert').waitFor();
      await editor.toText();
      await sideBar.status.waitFor();
      await editor.command('Problems: Focus on Problems View');
      await editor.problem('question-unanswered').waitFor();
    });

    it('lets no report be written there, as VS Code says, and leads to where it can be', async () => {
      await editor.toText();
      await editor.command('Varde: Export Report…');
      await editor.pick('Which report?', 'Risk register');
      await editor.pick('As what?', 'Word');
      await editor.confirmFile('Risk register.docx');
      await editor.question.getByText('This folder cannot be used as a save destination').waitFor();
      await editor.question.getByText('Show Local').waitFor();
      await editor.page.keyboard.press('Escape');
    });

    it('says that an answer cannot be written into the plan', async () => {
      await sideBar.open('Varde');
      await sideBar.question('Hvordan tar ledergruppa ansvar sammen?').waitFor();
      await sideBar.answer('Vi møtes hver mandag.');
      await editor.message('The answer could not be written: The file can only be read.').waitFor();
    });

    it('says that no new plan can be written there, before it asks for one', async () => {
      await editor.command('Varde: New Plan…');
      await editor.message('Nothing can be written in this folder').waitFor();
    });
  });
}
