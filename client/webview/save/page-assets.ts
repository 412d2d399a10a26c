import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf';
import resvg from '@resvg/resvg-wasm/index_bg.wasm';

/** The files beside this script, by the names that `render/assets.ts` has for them. */
const files = { regular, semibold, resvg };

/** The content of an asset that drawing in a page needs: what `render/assets.ts` is to Node. */
export async function readAsset(asset: keyof typeof files): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL(files[asset], import.meta.url));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${answer.statusText}`);
  return new Uint8Array(await answer.arrayBuffer());
}
