import { describe, expect, it } from 'vitest';
import type { Host } from './host.ts';
import { MarkdownPreview } from './markdown-preview.ts';
import { Window } from './window.ts';
import { exampleWorkspace } from './workspace.ts';

/** What a person does with a plan in VS Code and sees there: the same in every host. */
export function scenarios(host: Host): void {
  describe(`Varde in VS Code (${host.name})`, () => {
    const window = Window.forSuite(host, exampleWorkspace);
    const { editor, preview, sideBar } = window;

    it('draws the example beside the text', async () => {
      await editor.open('faser/3-innforing.varde');
      await editor.page.keyboard.press('ControlOrMeta+K');
      await editor.page.keyboard.press('V');
      await preview.text('Kurs i verktøyet for 4. trinn').waitFor();
      await preview.text('Kontrakten er signert').waitFor();
      expect(await preview.opacity()).toBe(1);
    });

    it('lists what is wrong while it is typed', async () => {
      await editor.replace('Leverandør 20%, Leseveileder', 'Leverandur 20%, Leseveileder');
      await editor.command('Problems: Focus on Problems View');
      await editor.problem('Leverandur').waitFor();
      await editor.replace('Leverandur 20%, Leseveileder', 'Leverandør 20%, Leseveileder');
      await editor.problem('Leverandur').waitFor({ state: 'detached' });
      await editor.command('View: Toggle Panel Visibility');
      await editor.problems.waitFor({ state: 'hidden' });
    });

    it('offers what fits and takes it', async () => {
      await editor.replace('owner Trinnleder4', 'owner Avd');
      await editor.takeSuggestion('Avdelingsleder');
      await editor.line('owner Avdelingsleder').first().waitFor();
    });

    it('lists what fits at the next place of a snippet without being asked', async () => {
      await editor.open('risiko.varde');
      await editor.page.keyboard.press('ControlOrMeta+End');
      await editor.page.keyboard.type('\nstakeholder');
      await editor.takeSuggestion('stakeholder');
      await editor.page.keyboard.press('Tab');
      await editor.page.keyboard.press('Tab');
      await editor.suggestion('medium').waitFor();
      await editor.page.keyboard.press('Escape');
      await editor.command('File: Revert File');
      await editor.open('faser/3-innforing.varde');
    });

    it('moves a bar when its date is edited', async () => {
      const wait = async () =>
        (await preview.start('Kurs i verktøyet for 4. trinn')) -
        (await preview.start('Kurs for superbrukere'));
      const before = await wait();
      await editor.replace('2027-01-04', '2027-02-15');
      await expect.poll(wait).toBeGreaterThan(before);
    });

    it('keeps the last good picture, dimmed, while the text is broken', async () => {
      await expect.poll(() => preview.opacity()).toBe(1);
      const good = await preview.picture.innerHTML();
      await editor.replace('activity Pilotkurs', 'activity } Pilotkurs');
      await preview.problem.getByText('3-innforing.varde:15').waitFor();
      await expect.poll(() => preview.opacity()).toBeLessThan(1);
      expect(await preview.picture.innerHTML()).toBe(good);
      await editor.replace('activity } Pilotkurs', 'activity Pilotkurs');
      await preview.problem.waitFor({ state: 'hidden' });
      await expect.poll(() => preview.opacity()).toBe(1);
    });

    it('keeps zoom and place through an edit', async () => {
      await editor.select('Øve på rutinen på 4. trinn');
      await preview.outline.waitFor();
      await preview.zoomIn();
      await preview.zoomIn();
      const view = await preview.view();
      await editor.toText();
      await editor.page.keyboard.type('Terpe på rutinen');
      await preview.text('Terpe på rutinen').waitFor();
      expect(await preview.view()).toBe(view);
    });

    it('leads from the picture to the text by keys alone, with a search that is the picture’s own', async () => {
      await preview.focus();
      await editor.page.keyboard.press('ControlOrMeta+F');
      await preview.search.fill('kurs');
      await preview.found.filter({ hasText: /^1 of \d+$/ }).waitFor();
      await editor.page.keyboard.press('Escape');
      await editor.page.keyboard.press('Tab');
      expect(await preview.focused.getAttribute('aria-label')).toContain('Oppstartsmøte');
      await editor.page.keyboard.press('Enter');
      await editor.activeTab('1-anskaffelse.varde').waitFor();
      await editor.open('faser/3-innforing.varde');
    });

    it('tells what is found in the plan', async () => {
      await preview.button(/^\d+ findings?$/).waitFor();
    });

    it('follows the colours of the editor', async () => {
      const before = await preview.textColour();
      await editor.command('Preferences: Toggle between Light/Dark Themes');
      await expect.poll(() => preview.textColour()).not.toBe(before);
    });

    it('comes back as it was after a reload of the window', async () => {
      await preview.chooser.selectOption({ index: 1 });
      await preview.text('Terpe på rutinen').waitFor({ state: 'detached' });
      const chosen = await preview.chosen();
      await preview.button('Pin to This File').click();
      await preview.button('Table').click();
      await editor.reload();
      await expect.poll(() => preview.chosen()).toBe(chosen);
      await preview.picture.waitFor();
      await expect.poll(() => preview.button('Table').getAttribute('aria-pressed')).toBe('true');
      await preview.button('Follow the Active File').click();
      await editor.toText();
    });

    it('shows computed dates beside the text', async () => {
      await editor.select('phase Pilotfase');
      await editor
        .line('phase Pilotfase')
        .filter({ hasText: /\d+\.\s\p{L}{3}.+2027/u })
        .waitFor();
    });

    it('opens the diagram of a process from the line above it', async () => {
      await editor.open('prosesser.varde');
      await editor.lens('Open diagram: Prosess: Følge opp lesing i dag').click();
      await expect.poll(() => preview.chosen()).toBe('Prosess: Følge opp lesing i dag');
      await preview.text('Rette for hånd').first().waitFor();
    });

    it('lists the plan in the side bar, and leads from there to its text and its pictures', async () => {
      await sideBar.open('Varde');
      await sideBar.expand('Phases and work');
      await sideBar.expand('Fra prosjekt til drift');
      await sideBar.item('Evaluere og oppsummere').click();
      await editor.activeTab('4-drift.varde').waitFor();
      await editor.line('phase Evaluering "Evaluere og oppsummere"').waitFor();
      await sideBar.expand('Diagrams');
      await sideBar.item('Tidslinje').click();
      await expect.poll(() => preview.chosen()).toBe('Tidslinje');
    });

    it('leaves out of that list what is done, when it is asked to', async () => {
      await sideBar.expand('Anskaffelse');
      await sideBar.item('Planlegge anskaffelsen').waitFor();
      await editor.command('Varde: Show Only What Is Open');
      await sideBar.item('Planlegge anskaffelsen').waitFor({ state: 'detached' });
      await sideBar.item('Gjennomføre anskaffelsen').waitFor();
      await editor.command('Varde: Show Everything');
      await sideBar.item('Planlegge anskaffelsen').waitFor();
    });

    it('writes the answer to an open question into the plan, where it can be undone', async () => {
      await sideBar.question('Hvordan tar ledergruppa ansvar sammen?').waitFor();
      await sideBar.answer('Vi møtes hver mandag.\nAlle har lest planen.');
      await sideBar.message('All 6 questions are answered.').waitFor();
      await editor.page.getByRole('tab', { name: 'styring.varde' }).click();
      await editor.toText();
      await editor.select('Vi møtes hver mandag');
      await editor.line('answer innovation.SharedLeadership').waitFor();
      await editor.page.keyboard.press('ControlOrMeta+Z');
      await sideBar.message('Answered 5 of 6').waitFor();
    });

    it('says in the status bar how the plan stands, and leads to its problems', async () => {
      await sideBar.status.filter({ hasText: /^Varde: \d+ .+ · ends \d+ \p{L}+ 2027/u }).click();
      await editor.problems.waitFor();
      await sideBar.open('Explorer');
    });

    it.runIf(host.name === 'web')('says that a browser has no earlier versions to compare with', async () => {
      await editor.open('plan.varde');
      await editor.command('Varde: Compare with…');
      await editor.message('Earlier versions come from VS Code’s Git extension').waitFor();
    });

    it('writes a report to where it is wanted, with its figures drawn', async () => {
      await editor.open('plan.varde');
      await editor.command('Varde: Export Report…');
      await editor.pick('Which report?', 'Risk register');
      await editor.pick('As what?', 'Word');
      await editor.confirmFile('Risk register.docx');
      await editor.message('Risk register.docx is written.').waitFor();
      await editor.page.locator('.explorer-folders-view').getByText('Risk register.docx').waitFor();
      await editor.tab('Risikoregister').waitFor({ state: 'detached' });
    });

    it('knows what varde.json can say', async () => {
      await editor.open('varde.json');
      await editor.replace('information', 'loud');
      await editor.command('Problems: Focus on Problems View');
      await editor.problem('Value is not accepted').waitFor();
      await editor.toText();
      await editor.replace('loud', 'err');
      await editor.takeSuggestion('"error"');
      await editor.line('"no-owner": "error"').waitFor();
      await editor.command('File: Revert File');
    });

    it('colours a plan within a page in Markdown', async () => {
      await editor.open('notat.md');
      await expect.poll(() => editor.colours('activity Pakke')).toBeGreaterThan(2);
    });

    it('shows plans in the preview of a page in Markdown, as they are typed', async () => {
      await editor.open('notat.md');
      await editor.command('Markdown: Open Preview to the Side');
      const shown = new MarkdownPreview(window);
      await expect
        .poll(() => shown.pictures())
        .toEqual([
          expect.stringContaining('Kurs i verktøyet for 4. trinn'),
          expect.stringContaining('Leseblikk'),
          expect.stringContaining('Pakke sekken'),
        ]);
      await editor.replace('Pakke sekken', 'Pakke ned alt');
      await expect.poll(() => shown.pictures()).toContainEqual(expect.stringContaining('Pakke ned alt'));
    });

    it('starts a new plan from the answers to four questions, beside the one that is there', async () => {
      await editor.command('Varde: New Plan…');
      await editor.answer('What is the plan called?', 'Ny hverdag');
      await editor.pick('Which language is it written in?', 'bokmål');
      await editor.pick('Whose working days', 'Sweden');
      await editor.answer('Which methods');
      await editor.line('plan NyHverdag "Ny hverdag"').waitFor();
      await editor.line('calendar SE').waitFor();
      await editor.tab('Preview: Ny hverdag').waitFor();
    });

    it('opens its walkthrough, with a picture for each step', async () => {
      await editor.command('Welcome: Open Walkthrough...');
      await editor.pick('Select a walkthrough', 'Plan with Varde');
      const steps = ['Start a plan', 'Let the list help', 'Read what is missing', 'Share it with others'];
      for (const step of [...steps, 'See it drawn']) {
        await editor.walkthrough.getByText(step, { exact: true }).first().click();
        const picture = editor.walkthrough.locator('.getting-started-media img').first();
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
      }
    });

    it('finds the plan when the walkthrough is in front and asks for its preview', async () => {
      await editor.walkthrough.getByRole('button', { name: 'Open Preview to the Side' }).click();
      await editor.activeTab('.varde').waitFor();
      await preview.picture.waitFor();
    });
  });
}
