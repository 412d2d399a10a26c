import type { ServerResponse } from 'node:http';

/** Why a request is not answered, with the status code of HTTP for it. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, why: string) {
    super(why);
    this.status = status;
  }
}

/** Answers a request with why it is refused. */
export function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(why);
}
