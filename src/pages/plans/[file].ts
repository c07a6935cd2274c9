import type { APIRoute, GetStaticPaths } from 'astro';
import { contentDir } from '../../load/content-dir.ts';
import { planSources } from '../../load/plan-sources.ts';
import { loadDataset } from '../../site/dataset.ts';

/** The text of each plan as received and its Markdown: `/plans/<plan>.txt`, `/plans/<plan>.md`. */
export const getStaticPaths = (async () => {
  const { readings } = await loadDataset();
  const sources = await planSources(
    contentDir,
    readings.map(({ about }) => about),
  );
  return sources.map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
