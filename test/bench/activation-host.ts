import { createRequire, Module } from 'node:module';
import type { Activation } from './activation.ts';
import { repository } from './shipped.ts';

/*
 * Loads and activates the client that ships, where the module `vscode` answers to everything, and prints how long that
 * took.
 */

/** Can be called, made anew, extended and read at every name; what comes of it can so too. */
class Base {}
const anything: typeof Base = new Proxy(Base, {
  get: (target, name, receiver): unknown => {
    if (name === 'prototype') return Reflect.get(target, name, receiver);
    if (name === Symbol.iterator) return () => [][Symbol.iterator]();
    return name === 'then' || typeof name === 'symbol' ? undefined : anything;
  },
  set: () => true,
  apply: () => anything,
  construct: (target, values, made) =>
    made === anything ? anything : Reflect.construct(target, values, made),
});
Object.setPrototypeOf(Base.prototype, anything);

/** The bundle makes a copy of the module, which finds what was not copied in its prototype. */
const editor = new Proxy({}, { getPrototypeOf: () => anything });

const loader = Module as unknown as { _load(request: string, ...others: unknown[]): unknown };
const load = loader._load;
loader._load = (request, ...others) => (request === 'vscode' ? editor : load(request, ...others));

const begun = performance.now();
const { activate } = createRequire(import.meta.url)(`${repository}/dist/client/extension.cjs`);
const loaded = performance.now();
activate({ subscriptions: [], extensionUri: anything, asAbsolutePath: (path: string) => path });
const times: Activation = { load: loaded - begun, activate: performance.now() - loaded };
console.log(JSON.stringify(times));
process.exit();
