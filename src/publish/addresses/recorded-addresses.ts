/** The addresses of a site that readers may have cited, and what the ids in them mean. */
export interface Addresses {
  /** What an id names, by `kind id`: the code of a district, the name of an indicator or a topic, the title of a plan. */
  meanings: ReadonlyMap<string, string>;
  /** Pages end in `/`; the home page is the empty one. In order, without base path. */
  addresses: readonly string[];
}

/** How a line of the file begins that tells a meaning; any other is an address. */
const meaningMark = '= ';
const commentMark = '#';
/** Stands before an address that exists in Chinese and, under `en/`, in English. */
const bothMark = '{,en/}';
const english = 'en/';

const heading = `# 已发布的网址和其中各名称所指。npm run release 写这个文件；构建少了其中一个网址，或某个名称改指别的东西，就会失败。
# Published addresses, and what the ids in them name. npm run release writes this file; a build that lacks one of these addresses, or whose ids name something else, fails.
`;

/** What of a built site is named after its content or belongs to no reader: it may go. */
const passingRe = /^(?:_astro\/|search-index\/|choice\/|(?:en\/)?404\.html$|sitemap|robots\.txt$)/u;

/** The addresses of a built site, from the paths of its files. */
export function addressesOf(files: readonly string[]): string[] {
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !passingRe.test(file))
    .map((file) => file.replace(/(?<=^|\/)index\.html$/u, ''))
    .sort();
}

/** Addresses as the text of a file, each language's twin on one line with it. */
export function addressesText({ meanings, addresses }: Addresses): string {
  const known = new Set(addresses);
  const lines = addresses.flatMap((address) => {
    if (address.startsWith(english) && known.has(address.slice(english.length))) return [];
    return [known.has(english + address) ? bothMark + address : address];
  });
  const meaningLines = [...meanings].map(([id, meaning]) => `${meaningMark}${id} ${meaning}`).sort();
  return `${heading}${meaningLines.join('\n')}\n${lines.sort().join('\n')}\n`;
}

/** Reads the text of a file of addresses; of an empty one nothing is recorded. */
export function readAddresses(text: string): Addresses {
  const lines = text.split(/\r?\n/u).filter((line) => !line.startsWith(commentMark));
  const meanings = new Map(
    lines
      .filter((line) => line.startsWith(meaningMark))
      .map((line) => {
        const [kind, id, ...meaning] = line.slice(meaningMark.length).split(' ');
        return [`${kind} ${id}`, meaning.join(' ')] as const;
      }),
  );
  const addresses = lines
    .filter((line) => line !== '' && !line.startsWith(meaningMark))
    .flatMap((line) =>
      line.startsWith(bothMark)
        ? [line.slice(bothMark.length), english + line.slice(bothMark.length)]
        : [line],
    );
  return { meanings, addresses: addresses.sort() };
}

/** So many of the broken promises are named one by one. */
const named = 20;

/** What a built site breaks of what was recorded, each as a sentence that says what to do; nothing if it keeps all. */
export function brokenPromises(recorded: Addresses, built: Addresses): string[] {
  const there = new Set(built.addresses);
  const gone = recorded.addresses.filter((address) => !there.has(address));
  const changed = [...recorded.meanings].filter(([id, was]) => (built.meanings.get(id) ?? was) !== was);
  return [
    ...changed.map(
      ([id, was]) =>
        `${id} named “${was}” when it was published and names “${built.meanings.get(id)!}” now: give what is new an id of its own, or, if only the words are better, correct the line in content/addresses.txt`,
    ),
    ...gone.slice(0, named).map((address) => `/${address} was published and is not built any more`),
    ...(gone.length > named ? [`and ${gone.length - named} more addresses`] : []),
    ...(gone.length > 0
      ? ['Bring back what was at these addresses, or let them lead on to where it is now (src/site/routes).']
      : []),
  ];
}
