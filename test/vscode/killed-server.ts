import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from './host.ts';
import { until } from './until.ts';
import { Window } from './window.ts';
import { exampleWorkspace } from './workspace.ts';

/** The server is started again so many times, and not once more. */
const comebacks = 4;

/** What a person sees of a language server that is killed while they type; where it is a process of its own. */
export function killedServer(host: Host): void {
  describe(`Varde in VS Code, its language server killed (${host.name})`, () => {
    const window = Window.forSuite(host, exampleWorkspace);
    const { editor, preview } = window;
    const isBack = () => editor.message('language server stopped and runs again');
    const hasStopped = () => editor.message('language server has stopped');

    /** Kills it, and returns which it was. */
    async function kill(): Promise<number> {
      let server: number | undefined;
      await until('a language server', async () => {
        server = await window.languageServer();
        return server !== undefined;
      });
      process.kill(server as number, 'SIGKILL');
      return server as number;
    }

    it('loses nothing that is typed, comes back each time, and is told of once', async () => {
      await editor.open('faser/3-innforing.varde');
      await editor.command('Varde: Open Preview to the Side');
      await preview.text('Kurs i verktøyet for 4. trinn').waitFor();
      await editor.select('Kurs i verktøyet for 4. trinn');
      const moments = fc.sample(fc.nat(1500), comebacks);
      let title = '';
      for (const [at, moment] of moments.entries()) {
        const typed = `${title === '' ? '' : ' '}Kurs nummer ${at + 1}`;
        const [killed] = await Promise.all([
          new Promise((resolve) => setTimeout(resolve, moment)).then(kill),
          editor.page.keyboard.type(typed, { delay: 60 }),
        ]);
        title += typed;
        await editor.line(`"${title}"`).waitFor();
        await preview.text(title).waitFor();
        expect(await window.languageServer(), `killed after ${moments} ms`).not.toBe(killed);
        if (at === 0) await isBack().waitFor();
        else expect(await isBack().count(), `killed after ${moments} ms`).toBe(0);
        if (at === 0) await editor.clear();
      }
      expect(await hasStopped().count()).toBe(0);
    });

    it('is not started for ever, says so once, and is started again on demand', async () => {
      await kill();
      await hasStopped().waitFor();
      expect(await editor.messages.count()).toBe(1);
      await hasStopped().getByRole('button', { name: 'Restart' }).click();
      await editor.toText();
      await editor.replace('Kurs nummer 1', 'Kurset');
      await preview.text('Kurset Kurs nummer 2').waitFor();
    });
  });
}
