import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';
import type { TextStyle } from '../../charts/text-width.ts';

/** A font file of one weight. */
export interface FontFile {
  weight: TextStyle['weight'];
  path: string;
}

const require = createRequire(import.meta.url);
const names: Readonly<Record<TextStyle['weight'], string>> = { 400: '400Regular', 600: '600SemiBold' };
/** Name records of the family and style by which all weights are of one family (OpenType `name`, 16 and 17). */
const typographicNames = [16, 17];

/** The fonts that pictures are set in, whole. */
export const wholeFonts: readonly FontFile[] = ([400, 600] as const).map((weight) => ({
  weight,
  path: require.resolve(`@expo-google-fonts/noto-sans-sc/${names[weight]}/NotoSansSC_${names[weight]}.ttf`),
}));

/** A font with no more than some characters of another. */
export function subsetFont(font: Buffer, characters: string): Promise<Buffer> {
  return subset(font, characters, { preserveNameIds: typographicNames, noLayoutClosure: true });
}

/** Fonts with no more than some characters of others, kept in `cacheDir`, from where they are taken if made before. */
export function subsetFonts(
  characters: string,
  fonts: readonly FontFile[],
  cacheDir: string,
): Promise<FontFile[]> {
  const name = createHash('sha256').update(characters).digest('hex').slice(0, 24);
  return Promise.all(
    fonts.map(async ({ weight, path }) => {
      const own = join(cacheDir, `${name}-${weight}.ttf`);
      if (!existsSync(own)) await writeFile(own, await subsetFont(await readFile(path), characters));
      return { weight, path: own };
    }),
  );
}
