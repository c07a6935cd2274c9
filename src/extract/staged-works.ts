import type { Stage } from '../schema/quantity.ts';
import type { VerbReading } from './actions.ts';
import { isAttribute } from './subject.ts';

/** The stages of works: those begun are not those finished, so a subject keeps the word that tells which. */
const stageWords =
  '新开工建设 新开工 开工建设 开工 动工 动建 续建 在建 建成投产 建成投用 建成使用 建成 竣工投产 竣工投用 竣工 完工投产 完工 投产 投用 新落地 落地 新签约 签约';
const stagePattern = stageWords
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
const stageRe = new RegExp(`(?:${stagePattern})(?![区率期])`, 'u');
const stageAtStartRe = new RegExp(`^(?:已经|已|均|全部|顺利|如期|实现)*(?<stage>${stagePattern})`, 'u');
const stages = new Set(stageWords.split(' '));
const stagesTogetherRe = new RegExp(`^(?:${stagePattern})(?:、|和|与|及|或)(?:${stagePattern})`, 'u');

/** Nouns that say nothing of how far the works are. */
const worksRe = /(?:项目|工程)$/u;
/** Stages that are told of any works; what is 建成 is mostly just there: `建成基站300个`. */
const tellingRe = /开工|动工|竣工|完工/u;
/** Works that are at a stage of their own, and not at that of the works listed before. */
const ownStageRe = /储备|前期|预备|在谈|意向|谋划|策划|生成|招商|引进|对接|重点/u;
const sizeRe = /(?:投资|超过?)?[\d.一二三四五六七八九十百千万亿]+元及?(?:以上)?的?/gu;

/** What tells the stage of the works that a number counts. */
export interface WorksSight {
  /** The noun phrase counted, empty where it is left out, and what was spoken of before it. */
  noun: string;
  topic: string;
  unit: string | null;
  verb: VerbReading | undefined;
  /** The stage named after the noun, empty if none: `23个项目` + `竣工投产`. */
  after: string;
  /** Whether a predicate stands between noun and number. */
  predicated: boolean;
  /** How the number is joined to the one before it: among it (其中), next to it in a list, or not. */
  joined: 'of-which' | 'list' | null;
}

/** The stage that a text begins with, and how far it reaches: `竣工投产`, `全部开工`. */
export function stageAt(text: string): { stage: string; length: number } | undefined {
  const match = stageAtStartRe.exec(text);
  return match ? { stage: match.groups!['stage']!, length: match[0].length } : undefined;
}

/** Whether a text begins with stages that share what follows: `开工、竣工项目`. */
export function beginsWithStages(text: string): boolean {
  return stagesTogetherRe.test(text);
}

/** The works at each of several stages: `开工、竣工项目` → `开工项目`, `竣工项目`; `undefined` if the parts are none. */
export function worksAtStages(parts: readonly string[]): string[] | undefined {
  const last = parts.at(-1) ?? '';
  const stage = stageAtStartRe.exec(last)?.groups!['stage'];
  const works = stage === undefined ? '' : last.slice(stage.length);
  return parts.length > 1 && worksRe.test(works) && parts.slice(0, -1).every((part) => stages.has(part))
    ? [...parts.slice(0, -1).map((part) => part + works), last]
    : undefined;
}

/** What each word of stage says of how far the works are, the more telling first. */
const stageMeanings: readonly [RegExp, Stage][] = [
  [/投产|投用|使用/u, 'in-use'],
  [/竣工|完工/u, 'finished'],
  [/开工|动工|动建/u, 'begun'],
  [/续建|在建/u, 'ongoing'],
  [/建成/u, 'built'],
  [/落地/u, 'landed'],
  [/签约/u, 'signed'],
];

/** How far works are: by the verb that governs their number, the words after it, or their name. */
export function stageOf(verb: VerbReading | undefined, after: string, subject: string): Stage | null {
  const word = stageOfVerb(verb) ?? (after || stageIn(subject));
  return stageMeanings.find(([re]) => re.test(word ?? ''))?.[1] ?? null;
}

/** Follows works through a sentence and names each with its stage and the kind of works it is of. */
export class StagedWorks {
  #stage = '';
  /** The kinds of the works at that stage: `工业`. */
  #kinds: string[] = [];

  /** The subject of a number of works with its stage, or `undefined` where there is none to tell. */
  subjectOf(sight: WorksSight): string | undefined {
    const { noun, topic, unit, verb, after, joined } = sight;
    if (unit === null || /(?:元|[%‰万亿]|百分点|倍)$/u.test(unit)) {
      if (noun !== '' && !isAttribute(noun)) this.#forget();
      return undefined;
    }
    const stage = stages.has(noun) ? noun : stageOfVerb(verb);
    if (noun === '' || noun === stage) {
      const named = stage === undefined ? undefined : restaged(topic, stage);
      if (named !== undefined) this.#take(stage!, kindOf(named), joined);
      return named;
    }
    if (isAttribute(noun)) return undefined;
    const own = stageIn(noun);
    if (own !== undefined) {
      this.#take(own, kindOf(noun), joined);
      return undefined;
    }
    if (after !== '' && (worksRe.test(noun) || tellingRe.test(after)))
      return this.#named(noun + after, after, noun, joined);
    if (stage !== undefined && worksRe.test(noun)) {
      const kind = kindOf(noun) === '' && this.#kinds.length === 1 ? this.#kinds[0]! : '';
      return this.#named(kind + stage + noun, stage, kind || noun, joined);
    }
    if (stage !== undefined && tellingRe.test(stage)) return this.#named(stage + noun, stage, noun, joined);
    return this.#carried(sight) ?? this.#forget();
  }

  /** Works in a list, or among those before, are at the stage of those before. */
  #carried({ noun, verb, predicated, joined }: WorksSight): string | undefined {
    if (this.#stage === '' || verb || predicated || !worksRe.test(noun)) return undefined;
    if (joined === 'of-which') {
      const kind = this.#kinds.length === 1 ? this.#kinds[0]! : '';
      return (noun.startsWith(kind) ? '' : kind) + this.#stage + noun;
    }
    if (joined === null || ownStageRe.test(noun)) return undefined;
    return this.#named(this.#stage + noun, this.#stage, noun, joined);
  }

  #named(subject: string, stage: string, works: string, joined: WorksSight['joined']): string {
    this.#take(stage, kindOf(works), joined);
    return subject;
  }

  #take(stage: string, kind: string, joined: WorksSight['joined']): void {
    if (joined === 'of-which') return;
    const kinds = stage === this.#stage ? this.#kinds : [];
    this.#stage = stage;
    this.#kinds = kind === '' || kinds.includes(kind) ? kinds : [...kinds, kind];
  }

  #forget(): undefined {
    this.#stage = '';
    this.#kinds = [];
  }
}

/** A verb that names a stage, without the words that only say it is done already: `已建成` → `建成`. */
function stageOfVerb(verb: VerbReading | undefined): string | undefined {
  if (!verb) return undefined;
  const anew = verb.verb.endsWith(`新${verb.stem}`) ? `新${verb.stem}` : verb.stem;
  return [anew, verb.stem].find((word) => stages.has(word));
}

/** The stage that a noun phrase names of works, and not of anything else: `家庭医生签约服务` are no works. */
function stageIn(noun: string): string | undefined {
  const stage = stageRe.exec(noun)?.[0];
  return stage !== undefined && (tellingRe.test(stage) || /项目|工程/u.test(noun)) ? stage : undefined;
}

/** What was spoken of, at another stage: `项目新开工` → `项目建成`; `undefined` where the stage tells nothing of it. */
function restaged(topic: string, stage: string): string | undefined {
  const before = stageIn(topic);
  if (before !== undefined) return topic.replace(before, stage);
  const works = topic.replace(/(?<=项目|工程)建设$/u, '');
  return works !== '' && (worksRe.test(works) || tellingRe.test(stage)) ? works + stage : undefined;
}

/** The kind of works that a noun names: `工业新开工亿元以上项目` → `工业`. */
function kindOf(noun: string): string {
  return noun.replace(stageRe, '').replace(sizeRe, '').replace(worksRe, '');
}
