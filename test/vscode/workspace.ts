import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './host.ts';

/** The tests type while files are edited, look at one thing after another, and do not depend on the room there is. */
const settings = {
  'files.autoSave': 'off',
  'remote.autoForwardPorts': false,
  'explorer.autoReveal': false,
  'diffEditor.useInlineViewWhenSpaceIsLimited': false,
};

/** A page that shows the plan in a fence and as an image, and a plan of its own. */
const page = `# Notat

~~~varde
plan.varde gantt
~~~

![Risikoer](varde:plan.varde#risks)

~~~varde
plan Tur "Tur til fjells" { starts 2027-06-01 }
activity Pakke "Pakke sekken" { takes 1d }
~~~
`;

/** A new folder with the example, a page and a configuration in it, to be edited and thrown away. */
export async function exampleWorkspace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'varde-example-'));
  await cp(join(repository, 'examples/innovation'), folder, { recursive: true });
  await writeFile(join(folder, 'notat.md'), page);
  await writeFile(join(folder, 'varde.json'), '{\n  "rules": { "no-owner": "information" }\n}\n');
  await mkdir(join(folder, '.vscode'));
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  return folder;
}
