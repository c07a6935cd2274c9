/** The front matter between two lines of `---` at the very start of a file. */
const frontMatterRe = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** A file's front matter, its YAML and the offset at which it ends; `undefined` if the file begins with none. */
export function frontMatter(source: string): { yaml: string; end: number } | undefined {
  const match = frontMatterRe.exec(source);
  return match ? { yaml: match.groups!['yaml']!, end: match[0].length } : undefined;
}
