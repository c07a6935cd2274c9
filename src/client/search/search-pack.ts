import { indexFile, packPath, type SearchIndex } from '../../search/index-form.ts';
import type { LoadPack } from '../../search/candidate-blocks.ts';

/** The first two bytes of what gzip made. */
const gzipMark = [0x1f, 0x8b];

/** The index, and how its packs are fetched. */
export interface OpenIndex {
  index: SearchIndex;
  load: LoadPack;
}

/** The index as it is published now, under the address of its folder. */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const index = (await (await fetched(folder + indexFile, 'no-cache')).json()) as SearchIndex;
  const loading = new Map<string, Promise<unknown>>();
  const load: LoadPack = (name) => {
    const known = loading.get(name) ?? unpacked(folder + packPath(name));
    loading.set(name, known);
    return known;
  };
  return { index, load };
}

/** A pack's content. Some hosts undo the compression on the way, so its own bytes say whether it is still there. */
async function unpacked(address: string): Promise<unknown> {
  const blob = await (await fetched(address, 'default')).blob();
  const start = new Uint8Array(await blob.slice(0, gzipMark.length).arrayBuffer());
  const packed = gzipMark.every((byte, index) => start[index] === byte);
  const stream = packed ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
  return new Response(stream).json();
}

async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
