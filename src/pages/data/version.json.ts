import type { APIRoute } from 'astro';
import { versionRecordText } from '../../site/views/data/data-versions-view.ts';
import { openLibrary } from '../../site/open-library.ts';

/** The record of the present version of the data, as `content/versions.yaml` keeps it. */
export const GET: APIRoute = async () => new Response(versionRecordText(await openLibrary()));
