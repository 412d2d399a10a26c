import { type Connection, ResponseError } from 'vscode-languageserver';
import { explain } from './explain.ts';

type Handler = (...params: unknown[]) => unknown;

/** Returns the connection such that whatever a handler throws is logged, too, before it is answered as an error. */
export function loggingFailures(connection: Connection): Connection {
  return new Proxy(connection, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== 'function' || !/^on[A-Z]/.test(String(property))) return member;
      return (...args: unknown[]) =>
        member(...args.map((arg) => (typeof arg === 'function' ? logged(arg as Handler, connection) : arg)));
    },
  });
}

function logged(handler: Handler, connection: Connection): Handler {
  return async (...params) => {
    try {
      return await handler(...params);
    } catch (error) {
      if (!(error instanceof ResponseError)) connection.console.error(explain(error));
      throw error;
    }
  };
}
