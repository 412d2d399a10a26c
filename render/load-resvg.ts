import { initWasm } from '@resvg/resvg-wasm';
import { readAsset } from './assets.ts';

let loaded: Promise<void> | undefined;

/** Loads resvg's WebAssembly module, once for the process. */
export function loadResvg(): Promise<void> {
  loaded ??= readAsset('resvg').then(initWasm);
  return loaded;
}
