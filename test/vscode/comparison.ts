import { describe, expect, it } from 'vitest';
import type { Host } from './host.ts';
import { taggedWorkspace } from './tagged-workspace.ts';
import { Window } from './window.ts';

/** What is written behind the line of the course that is moved by the commit. */
const earlierDate = /before: 5 Jan/;

/** What a person does who wants to know what has become of a plan since a tag; where VS Code can run git. */
export function comparison(host: Host): void {
  describe(`Comparing with an earlier version in VS Code (${host.name})`, () => {
    const { editor, preview, sideBar } = Window.forSuite(host, taggedWorkspace);

    it('draws what differs from a tag', async () => {
      await editor.open('plan.varde');
      // Of two webviews that come up at once, here the form in the side bar, one may stay empty: this VS Code gives all
      // the same origin, and with it the same service worker.
      await editor.command('Varde: Open Preview to the Side');
      await preview.picture.waitFor();
      await editor.toText();
      await editor.command('Varde: Compare with…');
      await editor.pick('The version to compare the plan with', 'v1.0');
      await preview.comparison.getByText('v1.0').waitFor();
      await preview.text('~ Terpe på rutinen').waitFor();
    });

    it('lists the consequences, and leads from there to the text, with the earlier dates beside it', async () => {
      await sideBar.difference('Pilot på 4. trinn').click();
      await editor.activeTab('3-innforing.varde').waitFor();
      await expect.poll(() => editor.decoration('activity Pilotkurs')).toMatch(earlierDate);
    });

    it('shows both texts of what differs', async () => {
      const line = sideBar.difference('Innføre ny løsning');
      await line.hover();
      await line.getByRole('button', { name: 'Show Both Texts' }).click();
      await editor.earlierLine('starts 2027-01-04').waitFor();
      await editor.command('View: Close Editor');
    });

    it('is as it was before once the comparison is ended', async () => {
      await sideBar.difference('Pilot på 4. trinn').click();
      await expect.poll(() => editor.decoration('activity Pilotkurs')).toMatch(earlierDate);
      await preview.endComparison();
      await preview.comparison.waitFor({ state: 'hidden' });
      await preview.text('~ Terpe på rutinen').waitFor({ state: 'detached' });
      await preview.text('Terpe på rutinen').waitFor();
      await expect.poll(() => editor.decoration('activity Pilotkurs')).toBe('');
      await sideBar.open('Varde');
      await sideBar.item('Leseblikk på Lerkelia skole').waitFor();
      await sideBar.differences.waitFor({ state: 'detached' });
    });
  });
}
