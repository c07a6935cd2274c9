import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../publish/data/data-files.ts';
import { loadDataset } from '../../site/dataset.ts';

export const getStaticPaths = (async () =>
  [...dataFiles(await loadDataset())].map(([file, text]) => ({
    params: { file },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
