import type { Cancellation } from 'langium';
import { URI } from 'vscode-uri';
import { type AskedPicture, picturesNamed } from '../../language/diagrams/asked-picture.ts';
import { choicesOf, type DiagramChoice } from '../../language/diagrams/choices.ts';
import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { Messages } from '../../language/locale/messages.ts';
import { resolvePath } from '../../language/syntax/use-path.ts';
import { pictureOf } from '../plans/picture.ts';
import type { EmbedRequest } from '../protocol/diagrams.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { askedFor } from './asked.ts';
import type { PlansInText } from './plan-in-text.ts';

/** Returns what a page in Markdown shows in place of a fence or an image. Files must be linked. */
export async function embedIn(
  services: VardeServerSharedServices,
  plansInText: PlansInText,
  { page, embed }: EmbedRequest.Params,
  token: Cancellation.CancellationToken,
): Promise<EmbedRequest.Result> {
  const { messages } = services.workspace.ReaderLanguage;
  const asked = askedFor(embed);
  switch (asked.type) {
    case 'unclear':
      return say(messages.embed.notAsked(asked.words, 'plan.varde gantt'));
    case 'text': {
      const plan = await plansInText.read(asked.text, messages);
      if (!plan) return { type: 'text' };
      const choice = choose(plan.choices, asked.picture, messages);
      return 'message' in choice ? choice : shown(plan.draw(choice), plan.title, [], plan.problem);
    }
    case 'file': {
      const uri = fileBeside(services, asked.file, page);
      const known = uri && services.workspace.Plans.planOf(uri);
      if (!known) return say(messages.embed.noFile(asked.file), uri ? [uri.toString()] : []);
      const choice = choose(choicesOf(known.plan), asked.picture, messages);
      if ('message' in choice) return { ...choice, files: known.plan.files };
      const picture = await pictureOf(services, { ...choice, uri: uri.toString() }, token);
      if (!picture) return say(messages.embed.noFile(asked.file));
      return shown(picture.diagram, picture.plan.title, known.plan.files, picture.problem?.message);
    }
  }
}

/** The file within the workspace folder of the page; undefined for what lies elsewhere. */
function fileBeside(services: VardeServerSharedServices, file: string, page: string): URI | undefined {
  const from = URI.parse(page);
  for (const root of services.workspace.WorkspaceManager.roots) {
    const uri = resolvePath(file, from, root);
    if (uri) return uri;
  }
  return undefined;
}

function choose(
  choices: readonly DiagramChoice[],
  { name, options }: AskedPicture,
  { embed, list }: Messages,
): DiagramChoice | EmbedRequest.Message {
  const [first] = name === undefined ? choices : picturesNamed(choices, name, options.get('of'));
  if (first) return first;
  if (choices.length === 0) return say(embed.nothingToDraw);
  const names = new Set(choices.map(({ view, diagram }) => view ?? diagram));
  return say(embed.noPicture([name, options.get('of')].filter(Boolean).join(' of '), list([...names])));
}

function say(message: string, files: readonly string[] = []): EmbedRequest.Message {
  return { type: 'message', message, files };
}

function shown(
  { mermaid, title, description, empty, legend }: Diagram,
  plan: string,
  files: readonly string[],
  problem: string | undefined,
): EmbedRequest.Result {
  if (empty !== undefined) return { type: 'message', message: `${title}: ${empty}`, files };
  return {
    type: 'picture',
    plan,
    diagram: { mermaid, title, description, legend },
    files,
    ...(problem !== undefined && { problem }),
  };
}
