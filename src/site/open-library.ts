import { loadDataset } from './dataset.ts';
import { libraryOf, type Library } from './library.ts';

let opening: Promise<Library> | undefined;

/** The library of this build, made once. */
export function openLibrary(): Promise<Library> {
  return (opening ??= loadDataset().then(libraryOf));
}
