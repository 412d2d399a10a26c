import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';

/** Width, height and uncompressed rows of a PNG; chunks as in the PNG specification, section 5. */
export function readPng(bytes: Uint8Array): { width: number; height: number; rows: Uint8Array } {
  const file = Buffer.from(bytes);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    rows: inflateSync(Buffer.concat(data)),
  };
}
