import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { misuse } from '../misuse.ts';

const attempts = 20;

/** Listens on this machine alone, on `port` or the next that is free; returns which. Throws a `Misuse` where none is. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + attempts && candidate <= 65_535; candidate++) {
    try {
      server.listen(candidate, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES') throw misuse`Port ${candidate} is reserved; choose one above 1023 with --port.`;
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw misuse`Port ${port} and those after it are taken; choose another with --port.`;
}
