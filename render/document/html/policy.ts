/**
 * Returns the content security policy of a page: it may load nothing, and of what stands in it only the script and the
 * style sheets, its own and those of the pictures in `body`, count. Attributes may carry styles, as pictures do.
 */
export async function policyFor(style: string, body: string, script: string): Promise<string> {
  const styles = [await hashOf(style), ...(await stylesAllowedIn(body))];
  return [
    "default-src 'none'",
    `script-src ${await hashOf(script)}`,
    `style-src-elem ${styles.join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Returns what lets the style sheets of the pictures in the body count, as sources of a content security policy. */
export async function stylesAllowedIn(body: string): Promise<string[]> {
  const inBody = [...body.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => unescaped(css));
  return Promise.all([...new Set(inBody)].map(hashOf));
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a browser reads where a picture's style sheet is written as XML. */
function unescaped(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '');
}

async function hashOf(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
