import type { APIRoute, GetStaticPaths } from 'astro';
import { gzipSync } from 'node:zlib';
import { indexFile, packPath } from '../../search/index-form.ts';
import { searchIndex } from '../../site/views/search/search-files.ts';

interface Props {
  bytes: Uint8Array<ArrayBuffer>;
}

/** The search index: one small list by a fixed name, and packs named by their content, compressed whatever the host does. */
export const getStaticPaths = (async () => {
  const { index, packs } = await searchIndex();
  const list = {
    params: { file: indexFile },
    props: { bytes: new TextEncoder().encode(JSON.stringify(index)) },
  };
  const packed = [...packs].map(([name, text]) => ({
    params: { file: packPath(name) },
    props: { bytes: new Uint8Array(gzipSync(text, { level: 9 })) },
  }));
  return [list, ...packed];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.bytes);
