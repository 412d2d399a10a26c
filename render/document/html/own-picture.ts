/**
 * Returns a picture as an element of a page with other pictures: each of its ids begins with `id` in place of what all
 * pictures have there, and it is named by the page's element `label`: a title of its own would come up as a tooltip.
 * Throws where `svg` is not a picture that Varde drew.
 */
export function ownPicture(svg: string, id: string, label: string): string {
  const drawn = /^<svg [^>]*?\bid="([\w-]+)"/.exec(svg)?.[1];
  if (drawn === undefined) throw new Error('A picture of a report is not an SVG document with an id.');
  const idInTag = new RegExp(`( id="|url\\(#|href="#|aria-describedby=")${drawn}`, 'g');
  return svg
    .replace(/<title id="[^"]*">[^<]*<\/title>/, '')
    .replace(/ aria-(roledescription|labelledby)="[^"]*"/g, '')
    .replace(/<style>[^<]*<\/style>|<[a-z][^>]*>/gi, (part) =>
      part.startsWith('<style>') ? part.replaceAll(`#${drawn}`, `#${id}`) : part.replace(idInTag, `$1${id}`),
    )
    .replace('<svg ', `<svg aria-labelledby="${label}" `);
}
