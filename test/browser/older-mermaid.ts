import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extract } from 'tar';
import { cached } from '../cache.ts';

/** The versions of Mermaid that other places draw with, and the digest of each package. */
const digests = {
  '11.13.0':
    'sha512-fEnci+Immw6lKMFI8sqzjlATTyjLkRa6axrEgLV2yHTfv8r+h1wjFbV6xeRtd4rUV1cS4EpR9rwp3Rci7TRWDw==',
  '10.7.0': 'sha512-PsvGupPCkN1vemAAjScyw4pw34p4/0dZkSrqvAB26hUvJulOWGIwt35FZWmT9wPIi4r0QLa5X0PB4YLIGn0/YQ==',
} as const;
export type OlderMermaid = keyof typeof digests;

/** Returns the path of the script of an older Mermaid, fetched from npm the first time. Throws where the package is another. */
export async function olderMermaid(version: OlderMermaid): Promise<string> {
  const folder = await cached(`mermaid-${version}`, async (unfinished) => {
    const npm = ['pack', `mermaid@${version}`, '--silent', '--pack-destination', unfinished];
    await promisify(execFile)('npm', npm);
    const file = join(unfinished, `mermaid-${version}.tgz`);
    const digest = `sha512-${createHash('sha512')
      .update(await readFile(file))
      .digest('base64')}`;
    if (digest !== digests[version]) throw new Error(`mermaid@${version} is another package than expected.`);
    await extract({ file, cwd: unfinished, strip: 2 }, ['package/dist/mermaid.min.js']);
  });
  return join(folder, 'mermaid.min.js');
}
