import { type Connection, ResponseError } from 'vscode-languageserver';
import { explain } from './explain.ts';

type Handler = (...params: unknown[]) => unknown;

/** Returns the connection such that whatever a handler throws is logged, too, before it is answered as an error. */
export function loggingFailures(connection: Connection): Connection {
  return withLoggedHandlers(connection, connection);
}

/** Some of what a client can ask is listened to by a part of the connection: `languages.inlayHint.on`. */
function withLoggedHandlers<Part extends object>(part: Part, connection: Connection): Part {
  return new Proxy(part, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property);
      const isOfLanguages = property === 'languages' || target !== connection;
      if (isOfLanguages && typeof member === 'object' && member !== null)
        return withLoggedHandlers(member, connection);
      if (typeof member !== 'function' || !/^on([A-Z]|$)/.test(String(property))) return member;
      return (...args: unknown[]) =>
        Reflect.apply(
          member,
          target,
          args.map((arg) => (typeof arg === 'function' ? logged(arg as Handler, connection) : arg)),
        );
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
