import { frontMatter, planOf, type PlanFiles } from './content-of.ts';

/** Something that a plan may hold by malice or mishap. */
export interface HostileCase {
  name: string;
  files: PlanFiles;
  /** The rule that refuses it; `null` where it is shown as harmless text. */
  refusedBy: string | null;
}

const heading = '## 一、目标\n\n';
const aim = '到2027年，养老床位达到300张。';

/** What stands in a sentence of a plan, beside a figure. */
const inText: readonly (readonly [name: string, text: string, refusedBy?: string])[] = [
  ['a less-than sign before a figure', '城镇登记失业率<3.5%，城镇登记失业率低于3.5%。'],
  ['ampersands and references', '完成R&D项目12个 &amp; &lt;b&gt; &#0; &#x202E; &copy 建成8个。'],
  ['quotes of every kind', '建成"A\'B`C"学校12所、『D』学校3所。'],
  ['a script', '建成学校12所<script>alert(1)</script>。'],
  ['a script of another spelling', '建成学校12所<ScRiPt src=//evil.example/x.js></sCrIpT >。'],
  ['an image with a handler', '建成学校12所<img src=x onerror=alert(1)>。'],
  [
    'a drawing with a handler',
    '建成学校12所<svg onload="alert(1)"><a xlink:href="javascript:alert(1)">x</a></svg>。',
  ],
  ['a frame', '建成学校12所<iframe srcdoc="<script>alert(1)</script>"></iframe>。'],
  ['a style', '建成学校12所<style>body{display:none}</style>。'],
  ['a base address', '<base href="https://evil.example/">建成学校12所。'],
  [
    'a form',
    '<form action="https://evil.example/"><input name=q autofocus onfocus=alert(1)></form>建成学校12所。',
  ],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">建成学校12所。'],
  ['an unclosed tag', '建成学校12所<a href="'],
  ['an unclosed attribute', '建成学校12所"><script>alert(1)//。'],
  ['the end of the document', '建成学校12所</p></main></body></html>。'],
  ['the end of a drawing', '建成学校12所</text></svg><script>alert(1)</script>。'],
  ['a section of characters', '建成学校12所<![CDATA[<script>alert(1)</script>]]>。'],
  ['an entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>建成学校12所&e;。'],
  ['a processing instruction', '<?xml-stylesheet href="javascript:alert(1)"?>建成学校12所。'],
  ['a comment', '建成学校12所<!-- 隐藏 -->，公园3个。'],
  ['an unclosed comment', '建成学校12所<!-- 隐藏，公园3个。'],
  ['a link that runs', '建成[学校12所](javascript:alert(1))。'],
  ['a link that runs, in disguise', '建成[学校12所](&#106;avascript:alert&#40;1&#41;)。'],
  ['a link of data', '建成[学校12所](data:text/html;base64,PHNjcmlwdD4=)。'],
  ['an image from elsewhere', '建成学校12所![图](https://evil.example/pixel.png)。'],
  ['a reference that runs', '建成[学校12所][x]。\n\n[x]: javascript:alert(1)'],
  ['an address in angle brackets', '建成学校12所<javascript:alert(1)>。'],
  ['a template', '建成学校12所{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %>。'],
  ['a formula of LaTeX that never ends', '建成学校$12所\\frac{1}{。'],
  ['a formula of LaTeX that runs', '建成学校12所$\\href{javascript:alert(1)}{x}$。'],
  ['a name of the prototype', '建成__proto__学校12所、constructor学校3所。'],
  ['an anchor of ours', '建成学校12所<a id="main" name="cookie"></a>。'],
  ['a footnote without end', '建成学校12所[^1]。\n\n[^1]: 注[^1]'],
  ['letters that combine without end', `建成学校12所${'e\u0301\u0302\u0303'.repeat(200)}。`],
  ['characters of other planes', '建成𠮷𠮷学校12所😀🏫，公园３个。'],
  ['full-width look-alikes of markup', '建成学校12所＜script＞alert（1）＜/script＞。'],
  ['a word of five thousand letters', `建成${'A'.repeat(5000)}学校12所。`],
  [
    'five hundred figures in one sentence',
    `建成${Array.from({ length: 500 }, (_, i) => `学校${i + 1}所`).join('、')}。`,
  ],
  ['a number with forty zeros', `投资0.${'0'.repeat(40)}1亿元。`, 'number-in-range'],
  ['a number below zero', '地区生产总值增长-8%，财政收入下降-3%。'],
  ['a ratio that looks like a time', '男女比例达到48:52，农林比例75:25。'],
  ['a day that is none', '2026年13月45日前建成学校12所。'],
  ['a year far off', '到9999年，养老床位达到300张；到0001年达到3张。'],
  ['a bound turned round', '养老床位不低于300张且不超过200张，占比120%—-5%。'],
  ['a right-to-left override', '养老床位达到\u202e1000\u202c张。', 'readable-text'],
  ['an isolate of direction', '养老床位达到\u20661000\u2069张。', 'readable-text'],
  ['a zero-width space in a name', '地区\u200b生产总值达到850亿元。', 'readable-text'],
  ['a word joiner', '地区\u2060生产总值达到850亿元。', 'readable-text'],
  ['a soft hyphen', '地区\u00ad生产总值达到850亿元。', 'readable-text'],
  ['a tag of another plane', '建成学校12\u{E0041}所。', 'readable-text'],
  ['a private character', '建成\ue000学校12所。', 'readable-text'],
  ['a lost character', '建成\ufffd学校12所。', 'readable-text'],
  ['an unassigned character', '建成\u{2FFFF}学校12所。', 'readable-text'],
  ['a bell', '建成学校\u000712所。', 'readable-text'],
  ['a backspace', '建成学校12\u0008所。', 'readable-text'],
  ['an escape of terminals', '建成学校\u001b[31m12所。', 'readable-text'],
  ['a next-line control', '建成学校\u008512所。', 'readable-text'],
  ['a number of four hundred digits', `地区生产总值达到${'9'.repeat(400)}亿元。`, 'number-in-range'],
  ['a ratio of four hundred digits', `比例达到${'9'.repeat(400)}:1。`, 'number-in-range'],
];

/** A plan of a table of so many rows. */
export function tableOf(rows: number): string {
  return `${heading}| 指标 | 2027年 |\n| --- | --- |\n${'| 养老床位（张） | 300 |\n'.repeat(rows)}`;
}

/** A document of this shape. */
const asDocument: readonly (readonly [name: string, text: string, refusedBy?: string])[] = [
  [
    'five hundred repetitions',
    `${heading}${'地区生产总值达到300亿元。\n\n'.repeat(500)}`,
    'repeated-statement',
  ],
  ['megabytes of text', `${heading}${`${'建设'.repeat(200)}。\n\n`.repeat(1600)}`, 'sane-size'],
  ['a line of a million characters', `${heading}${aim}${'建设'.repeat(500_000)}。\n`, 'sane-size'],
  ['a table of a thousand rows', tableOf(1000), 'repeated-statement'],
  [
    'a list a thousand deep',
    `${heading}${aim}\n\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(2 * i)}- 建成学校${i}所`).join('\n')}\n`,
    'sane-nesting',
  ],
  ['quotes a thousand deep', `${heading}${aim}\n\n${'>'.repeat(1000)} 建成学校12所。\n`, 'sane-nesting'],
  [
    'brackets ten thousand deep',
    `${heading}${aim}\n\n${'['.repeat(10_000)}12${']'.repeat(10_000)}\n`,
    'sane-nesting',
  ],
  ['stars that never close', `${heading}${aim}\n\n${'**a '.repeat(5000)}\n`],
  ['headings of every depth at once', `###### 六\n\n# 一\n\n###### 六\n\n${aim}\n`],
  ['a heading that is a script', `## <script>alert(1)</script>\n\n${aim}\n`],
  ['a heading of one figure', `## 300张\n\n${aim}\n`],
  [
    'cells that are formulas',
    `${heading}| 指标 | 2027年 |\n| --- | --- |\n| =HYPERLINK("https://evil.example","养老床位（张）") | 300 |\n| @SUM(1+1)*cmd（个） | 12 |\n| +1-1+cmd（个） | 3 |\n| -2+3（个） | 4 |\n`,
  ],
  ['a sentence that is a formula', `${heading}=cmd|'/C calc'!A0 建成学校12所。\n\n${aim}\n`],
  [
    'a table of HTML with a script',
    `${heading}${aim}\n\n<table><tr><td onclick="alert(1)">学校（所）<script>alert(1)</script></td><td>12</td></tr><tr><td>公园（个）</td><td>3</td></tr></table>\n`,
    'even-table',
  ],
  ['nothing but punctuation', `${heading}。。。！！！……——\n`],
  ['a second front matter', `${heading}---\nid: other\n---\n\n${aim}\n`],
];

/** A front matter of this, before a plain text. */
const inFront: readonly (readonly [name: string, lines: Record<string, string>, refusedBy?: string])[] = [
  [
    'a title that is a script',
    { title: '{ zh: "<script>alert(1)</script>方案", en: "<img src=x onerror=alert(1)>" }' },
  ],
  ['a short title that ends a drawing', { shortTitle: '{ zh: "</text></svg>&<3.5%", en: "\\"><script>" }' }],
  ['an issuer that is a formula', { issuer: '{ zh: "=1+1", en: "@SUM(1)" }' }],
  [
    'a source that is a link',
    { source: '{ name: { zh: "<a href=javascript:alert(1)>x</a>", en: x }, original: plan.txt }' },
  ],
  [
    'an address that runs',
    { source: '{ name: { zh: 网站, en: Site }, original: plan.txt, address: "javascript:alert(1)" }' },
    'front-matter',
  ],
  [
    'an address of data',
    { source: '{ name: { zh: 网站, en: Site }, original: plan.txt, address: "data:text/html,x" }' },
    'front-matter',
  ],
  [
    'an original outside its folder',
    { source: '{ name: { zh: 网站, en: Site }, original: ../../.git/config }' },
    'front-matter',
  ],
  [
    'an original of the system',
    { source: '{ name: { zh: 网站, en: Site }, original: /etc/passwd }' },
    'front-matter',
  ],
  [
    'an original by backslashes',
    { source: "{ name: { zh: 网站, en: Site }, original: '..\\..\\x' }" },
    'front-matter',
  ],
  [
    'an original with a NUL',
    { source: '{ name: { zh: 网站, en: Site }, original: "plan\\0.txt" }' },
    'front-matter',
  ],
  [
    'an original that is a folder',
    { source: "{ name: { zh: 网站, en: Site }, original: '.' }" },
    'front-matter',
  ],
  ['an id that leads elsewhere', { id: "'../../x'" }, 'front-matter'],
  ['an id of the prototype', { id: '__proto__' }, 'front-matter'],
  ['a bomb of aliases', { gaps: '&a [&b [*a, *a], *b]' }, 'front-matter'],
  ['an alias that is not there', { gaps: '*nowhere' }, 'front-matter'],
  ['a tag that makes an object', { gaps: '!!js/function "function(){}"' }, 'front-matter'],
  ['a key twice', { gaps: '[]\ngaps: []' }, 'front-matter'],
  ['a key that merges', { '<<': '{ id: other }' }, 'front-matter'],
  ['a key of the prototype', { ['__proto__']: '{ x: 1 }' }, 'front-matter'],
  ['a year that is none', { span: '{ from: -5, to: 99999 }' }, 'front-matter'],
  [
    'a day that is none',
    { dates: "{ adopted: null, issued: '2026-02-31', published: null }" },
    'front-matter',
  ],
  ['a title of invisible characters', { title: '{ zh: "\u200b\u202e", en: x }' }, 'front-matter'],
  ['a depth of a thousand', { gaps: `${'['.repeat(1000)}${']'.repeat(1000)}` }, 'sane-nesting'],
];

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

/** Bytes that are no text, or not as text is mostly written. */
const asBytes: readonly (readonly [name: string, files: PlanFiles, refusedBy: string | null])[] = [
  ['a NUL in the text', { plan: `${frontMatter()}${heading}${aim}\0`, original: heading + aim }, 'not-text'],
  [
    'a plan that is a picture',
    { plan: Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), original: 'x' },
    'not-text',
  ],
  [
    'bytes of no encoding',
    { plan: Uint8Array.from([0xff, 0xfe, 0xff, 0x81, 0x20, 0xc0]), original: 'x' },
    'not-text',
  ],
  ['nothing', { plan: '', original: heading + aim }, 'empty-file'],
  ['an original of nothing', { plan: `${frontMatter()}${heading}${aim}\n`, original: '' }, 'empty-file'],
  [
    'an original in UTF-16',
    { plan: `${frontMatter()}${heading}${aim}\n`, original: utf16(heading + aim) },
    null,
  ],
  [
    'an original with a NUL',
    { plan: `${frontMatter()}${heading}${aim}\n`, original: `${heading}${aim}\0` },
    'not-text',
  ],
  [
    'text that is not in the original',
    { plan: `${frontMatter()}${heading}${aim}养老床位达到900张。\n`, original: heading + aim },
    'lossless',
  ],
];

/** Every case. */
export const hostileCases: readonly HostileCase[] = [
  ...inText.map(([name, text, refusedBy = null]) => ({
    name,
    files: planOf(`${heading}${aim}${text}\n`),
    refusedBy,
  })),
  ...asDocument.map(([name, text, refusedBy = null]) => ({ name, files: planOf(text), refusedBy })),
  ...inFront.map(([name, lines, refusedBy = null]) => ({
    name,
    files: { plan: `${frontMatter(lines)}${heading}${aim}\n`, original: `${heading}${aim}\n` },
    refusedBy,
  })),
  ...asBytes.map(([name, files, refusedBy]) => ({ name, files, refusedBy })),
];

/** All that is shown as harmless text in one plan: its front matter, its sentences and its shapes of documents. */
export function everythingHarmless(): PlanFiles {
  const harmless = <Case extends readonly unknown[]>(cases: readonly Case[]): Case[] =>
    cases.filter(([, , refusedBy]) => refusedBy === undefined);
  const lines = Object.assign({}, ...harmless(inFront).map(([, each]) => each)) as Record<string, string>;
  const texts = [
    ...harmless(inText).map(([, each]) => `${heading}${aim}${each}\n`),
    ...harmless(asDocument).map(([, each]) => each),
  ];
  // No figure is stated more often than a plan may.
  const text = texts.map((each, index) => each.replaceAll('300张', `${300 + index}张`)).join('\n');
  return { plan: frontMatter(lines) + text, original: text };
}

/** What a hostile sentence is put together from. */
export const hostileFragments: readonly string[] = inText
  .filter(([, text, refusedBy]) => refusedBy === undefined && text.length < 400)
  .map(([, text]) => text.replaceAll('\n', ''));
