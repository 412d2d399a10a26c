import pico from 'picocolors';

export type Colours = ReturnType<typeof pico.createColors>;

/** Colours for what is written to `stream`: none where it is no terminal, or the reader wants none. */
export function coloursFor(stream: NodeJS.WriteStream): Colours {
  return pico.createColors(stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb');
}
