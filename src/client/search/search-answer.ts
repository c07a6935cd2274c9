import type { Language } from '../../schema/bilingual.ts';
import { excerptRuns } from '../../search/excerpt-runs.ts';
import type { VocabularyHit } from '../../search/find-vocabulary.ts';
import type { IndicatorAnswer } from '../../search/index-form.ts';
import type { Answer } from '../../search/search-plans.ts';
import { tiers, type FoundText, type TextHit } from '../../search/scan-block.ts';
import { routes } from '../../site/routes/address.ts';
import type { SearchMessages } from '../../site/views/search/search-zh.ts';

/** What an answer is shown with: the element that holds the templates, and the ways to word and address things. */
export interface AnswerSetting {
  host: HTMLElement;
  words: SearchMessages;
  language: Language;
  /** The address of a page of this edition. */
  to: (route: string) => string;
  /** The address of a search for these words alone. */
  search: (words: string) => string;
  /** Whether the search was narrowed to a district, topic or kind. */
  narrowed: boolean;
  readOn: () => Promise<void>;
}

/** So many characters of a sentence are shown, about three lines. */
const excerptRoom = 120;
const shownTexts = 20;
const shownNames = 5;
const shownWords = 6;
const suggestedTopics = 5;
const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** An answer as elements: names and texts found, in groups by how well they answer; or else where to look instead. */
export function answerView(answer: Answer, setting: AnswerSetting): HTMLElement[] {
  const { names, hits, figures } = answer;
  const { words } = setting;
  if (names.length + hits.length === 0) return noAnswer(answer, setting);
  const figuresFirst = figures === null ? [] : [figuresView(names[0]!, figures, setting)];
  const nameGroup =
    names.length === 0
      ? []
      : [
          group(
            words.names,
            names.map((name) => nameItem(name, setting)),
            shownNames,
            [],
            setting,
          ),
        ];
  const textGroups = tiers.flatMap((tier) => {
    const ofTier = hits.filter((hit) => hit.tier === tier);
    const items = ofTier.map((hit) => textItem(hit, setting));
    const note = tier === 'meaning' ? meaningNote(ofTier, setting) : [];
    return items.length === 0 ? [] : [group(words.tierNames[tier], items, shownTexts, note, setting)];
  });
  const namesFirst = names[0]?.phrase === true || hits[0]?.tier !== 'phrase';
  const groups = namesFirst ? [...nameGroup, ...textGroups] : [...textGroups, ...nameGroup];
  const isLeft = answer.unread.phrase || answer.unread.other;
  return [...figuresFirst, ...groups, ...(isLeft ? [readingOn(setting)] : [])];
}

/** What the districts state of the indicator that was asked for: each figure leads to its sentence. */
function figuresView(
  { entry }: VocabularyHit,
  { districts, left }: IndicatorAnswer,
  { host, words, language, to }: AnswerSetting,
): HTMLElement {
  const section = part(host, 'figures');
  const page = to(routes.indicator(entry.id));
  section.querySelector('h2')!.append(link(page, words.answerTitle(entry.name[language])));
  const list = section.querySelector('dl')!;
  for (const { district, figures, silence } of districts) {
    const name = element('dt', {});
    name.append(districtName(host, district));
    const stated = figures.map(({ text, when, plan, sentence }) => {
      const figure = element('dd', {});
      figure.append(link(to(routes.sentence(plan, sentence)), text[language]), ` ${when[language]}`);
      return figure;
    });
    const unsaid = silence === null ? [] : [element('dd', { className: 'soft' }, silence[language])];
    list.append(name, ...stated, ...unsaid);
  }
  const more = section.querySelector('p')!;
  more.hidden = left === 0;
  if (left > 0) more.append(link(page, words.answerMore(left)));
  return section;
}

const districtName = (host: HTMLElement, district: string): Node =>
  host.querySelector<HTMLTemplateElement>(`template[data-district="${district}"]`)!.content.cloneNode(true);

/** By which words of the plans the hits were found. */
function meaningNote(hits: readonly TextHit[], { words }: AnswerSetting): (string | Node)[] {
  const said = element('span', {}, markedWords(hits).join('、'));
  said.lang = languageTags.zh;
  return [words.meaningNote, said];
}

/** The first of the different words marked in the hits. */
function markedWords(hits: readonly TextHit[]): string[] {
  const marked = hits.flatMap(({ texts }) =>
    texts.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
  );
  return [...new Set(marked)].slice(0, shownWords);
}

function group(
  title: string,
  items: readonly HTMLElement[],
  shown: number,
  note: readonly (string | Node)[],
  { host, words }: AnswerSetting,
): HTMLElement {
  const section = part(host, 'group');
  const heading = section.querySelector('h2')!;
  heading.append(title, ' ', element('span', { className: 'soft small' }, words.count(items.length)));
  const noteLine = section.querySelector('p')!;
  noteLine.append(...note);
  noteLine.hidden = note.length === 0;
  const list = section.querySelector('ol')!;
  const more = section.querySelector('button')!;
  let done = 0;
  const showMore = (): void => {
    const next = items.slice(done, done + shown);
    list.append(...next);
    done += next.length;
    more.hidden = done === items.length;
    more.textContent = words.more(Math.min(shown, items.length - done));
  };
  showMore();
  more.addEventListener('click', () => {
    const first = items[done]!;
    showMore();
    first.querySelector('a')!.focus();
  });
  return section;
}

function textItem(hit: TextHit, { host, words, language, to }: AnswerSetting): HTMLElement {
  const item = part(host, 'text');
  item.dataset['kind'] = hit.kind;
  item.querySelector('.whose')!.append(districtName(host, hit.district));
  const place = item.querySelector<HTMLElement>('.place')!;
  for (const [index, text] of hit.texts.entries()) {
    const excerpt = excerptOf(text);
    const line = element('p', { className: text.language === 'zh' ? 'words' : 'translated' });
    line.lang = languageTags[text.language];
    line.append(index === 0 ? link(to(routes.sentence(hit.plan, hit.anchor)), excerpt) : excerpt);
    place.before(line);
  }
  const path = element('span', {}, hit.path.map((heading) => ` › ${heading}`).join(''));
  path.lang = languageTags.zh;
  const label = hit.kind === 'title' ? [element('span', { className: 'kind' }, words.titleMark)] : [];
  place.append(...label, hit.title[language], path);
  return item;
}

function nameItem({ entry, text, language, marks }: VocabularyHit, setting: AnswerSetting): HTMLElement {
  const { host, words, to } = setting;
  const item = part(host, 'name');
  item.dataset['kind'] = entry.kind;
  item.querySelector('.whose')!.textContent = words.entryKinds[entry.kind];
  const anchor = item.querySelector('a')!;
  anchor.href = to(entry.kind === 'topic' ? routes.topic(entry.id) : routes.indicator(entry.id));
  const excerpt = excerptOf({ text, language, marks });
  const name = entry.name[setting.language];
  if (text === name) {
    anchor.append(excerpt);
    return item;
  }
  anchor.append(name);
  const also = element('span', { className: 'also' }, `${words.alsoCalled} `);
  const other = element('span', {});
  other.lang = languageTags[language];
  other.append(excerpt);
  also.append(other);
  anchor.after(' ', also);
  return item;
}

function readingOn({ words, readOn }: AnswerSetting): HTMLElement {
  const paragraph = element('p', { className: 'read-on' }, `${words.left} `);
  const button = element('button', { type: 'button' }, words.readOn);
  button.addEventListener('click', () => {
    button.disabled = true;
    void readOn();
  });
  paragraph.append(button);
  return paragraph;
}

function noAnswer({ query, topics, offers }: Answer, setting: AnswerSetting): HTMLElement[] {
  const { host, words, narrowed, search } = setting;
  const parts = query.words.map(({ typed }) => typed).filter((typed) => typed !== query.text);
  const topicLinks = topics.slice(0, suggestedTopics).map((topic) => {
    const known = host.querySelector<HTMLAnchorElement>(`.search-lists a[data-topic="${topic}"]`)!;
    return link(known.href, known.textContent.trim());
  });
  const lines = [
    narrowed ? [words.nothingNarrowed, link(search(query.text), words.widen)] : [],
    offers.length > 0 ? [words.tryOffers, ...offers.map((offer) => chinese(link(search(offer), offer)))] : [],
    parts.length > 0 ? [words.tryWords, ...parts.map((typed) => link(search(typed), typed))] : [],
    topicLinks.length > 0 ? [words.tryTopics, ...topicLinks] : [],
  ];
  return lines
    .filter((line) => line.length > 0)
    .map((line) => {
      const paragraph = element('p', { className: 'page-links' });
      paragraph.append(...line);
      return paragraph;
    });
}

function excerptOf({
  text,
  marks,
}: Pick<FoundText, 'text' | 'marks'> & { language: Language }): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const run of excerptRuns(text, marks, excerptRoom)) {
    fragment.append(run.marked ? element('mark', {}, run.text) : run.text);
  }
  return fragment;
}

function chinese(anchor: HTMLAnchorElement): HTMLAnchorElement {
  anchor.lang = languageTags.zh;
  return anchor;
}

function link(href: string, content: string | Node): HTMLAnchorElement {
  const anchor = element('a', { href });
  anchor.append(content);
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  text = '',
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties, text === '' ? {} : { textContent: text });
}

/** A copy of one of the page's own templates. */
function part(host: HTMLElement, name: string): HTMLElement {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`)!;
  return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}
