/** Width and height, or a point, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a picture lies in its box: scaled by `zoom` from its top left corner, which lies at `x`, `y`. */
export interface View extends Point {
  readonly zoom: number;
}

/** Whether two views show the same. */
export function sameView(a: View, b: View): boolean {
  return a.zoom === b.zoom && a.x === b.x && a.y === b.y;
}

export const zoomStep = 1.25;
const leastZoom = 0.1;
const mostZoom = 8;
/** Below this, text of the usual size can no longer be read. */
const readable = 0.6;
const margin = 12;
/** So much of a picture always stays in its box, so that it cannot be lost. */
const leastInSight = 48;

/** The view in which a picture is seen first: whole where that can be read, else as wide as the box, from its top. */
export function firstView(picture: Size, box: Size): View {
  const zoom = wholeZoom(picture, box);
  if (zoom >= readable) return centred(picture, box, Math.min(zoom, 1));
  const wide = Math.min(Math.max((box.width - 2 * margin) / picture.width, readable), 1);
  return centred(picture, box, wide);
}

/** The view in which all of a picture is seen, as large as the box allows up to twice its size. */
export function wholeView(picture: Size, box: Size): View {
  return centred(picture, box, Math.min(Math.max(wholeZoom(picture, box), leastZoom), 2));
}

/** The view zoomed to `zoom`, with what lies at `anchor` in the box staying there. */
export function zoomTo(view: View, zoom: number, anchor: Point): View {
  const next = Math.min(Math.max(zoom, leastZoom), mostZoom);
  const ratio = next / view.zoom;
  return { zoom: next, x: anchor.x - (anchor.x - view.x) * ratio, y: anchor.y - (anchor.y - view.y) * ratio };
}

/** The view moved by `dx`, `dy`, but not so far that the picture leaves the box. */
export function panBy(view: View, dx: number, dy: number, picture: Size, box: Size): View {
  return {
    zoom: view.zoom,
    x: inSight(view.x + dx, picture.width * view.zoom, box.width),
    y: inSight(view.y + dy, picture.height * view.zoom, box.height),
  };
}

/** The shortest move that brings a part of the picture, in its own pixels, into the box; none if enough is seen of it. */
export function panInto(view: View, part: Point & Size, box: Size): View {
  return {
    zoom: view.zoom,
    x: view.x + shift(view.x + part.x * view.zoom, part.width * view.zoom, box.width),
    y: view.y + shift(view.y + part.y * view.zoom, part.height * view.zoom, box.height),
  };
}

function wholeZoom(picture: Size, box: Size): number {
  return Math.min((box.width - 2 * margin) / picture.width, (box.height - 2 * margin) / picture.height);
}

function centred(picture: Size, box: Size, zoom: number): View {
  const x = Math.max((box.width - picture.width * zoom) / 2, margin);
  const y = Math.max((box.height - picture.height * zoom) / 2, margin);
  return { zoom, x, y };
}

function inSight(start: number, length: number, box: number): number {
  const kept = Math.min(leastInSight, length);
  return Math.min(Math.max(start, kept - length), box - kept);
}

function shift(start: number, length: number, box: number): number {
  const end = start + length;
  const seen = Math.min(end, box) - Math.max(start, 0);
  if (seen >= Math.min(length, leastInSight)) return 0;
  const startsInside = length > box - 2 * margin || start < margin;
  return startsInside ? margin - start : box - margin - end;
}
