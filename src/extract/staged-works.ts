import type { Stages } from '../grammar/stages.ts';
import type { Stage } from '../schema/quantity.ts';
import type { VerbReading } from '../grammar/verbs.ts';
import { isAttribute } from './subject.ts';

/** Nouns that say nothing of how far the works are. */
const worksRe = /(?:项目|工程)$/u;
/** Stages that are said of any works; what is 建成 is mostly just there: `建成基站300个`. */
const tellingRe = /开工|动工|竣工|完工/u;
/** Works that are at a stage of their own, and not at that of the works listed before. */
const ownStageRe = /储备|前期|预备|在谈|意向|谋划|策划|生成|招商|引进|对接|重点/u;
const sizeRe = /(?:投资|超过?)?[\d.一二三四五六七八九十百千万亿]+元及?(?:以上)?的?/gu;

/** What determines the stage of the works that a number counts. */
export interface WorksContext {
  /** The noun phrase counted, empty where it is left out, and what was mentioned before it. */
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
export function stageAt({ atStartRe }: Stages, text: string): { stage: string; length: number } | undefined {
  const match = atStartRe.exec(text);
  return match ? { stage: match.groups!['stage']!, length: match[0].length } : undefined;
}

/** The works at each of several stages: `开工、竣工项目` → `开工项目`, `竣工项目`; `undefined` if the parts are none. */
export function worksAtStages(
  { atStartRe, meanings }: Stages,
  parts: readonly string[],
): string[] | undefined {
  const last = parts.at(-1) ?? '';
  const stage = atStartRe.exec(last)?.groups!['stage'];
  const works = stage === undefined ? '' : last.slice(stage.length);
  return parts.length > 1 && worksRe.test(works) && parts.slice(0, -1).every((part) => meanings.has(part))
    ? [...parts.slice(0, -1).map((part) => part + works), last]
    : undefined;
}

/** How far works are: by the verb that governs their number, the words after it, or their name. */
export function stageOf(
  stages: Stages,
  verb: VerbReading | undefined,
  after: string,
  subject: string,
): Stage | null {
  const word = stageOfVerb(stages, verb) ?? (after || stageIn(stages, subject));
  return word === undefined ? null : (stages.meanings.get(word) ?? null);
}

/** Follows works through a sentence and names each with its stage and the kind of works it is of. */
export class StagedWorks {
  readonly #stages: Stages;
  #stage = '';
  /** The kinds of the works at that stage: `工业`. */
  #kinds: string[] = [];

  constructor(stages: Stages) {
    this.#stages = stages;
  }

  /** The subject of a number of works with its stage, or `undefined` where there is none to tell. */
  subjectOf(context: WorksContext): string | undefined {
    const { noun, topic, unit, verb, after, joined } = context;
    if (unit === null || /(?:元|[%‰万亿]|百分点|倍)$/u.test(unit)) {
      if (noun !== '' && !isAttribute(noun)) this.#forget();
      return undefined;
    }
    const stage = this.#stages.meanings.has(noun) ? noun : stageOfVerb(this.#stages, verb);
    if (noun === '' || noun === stage) {
      const named = stage === undefined ? undefined : restaged(this.#stages, topic, stage);
      if (named !== undefined) this.#take(stage!, this.#kindOf(named), joined);
      return named;
    }
    if (isAttribute(noun)) return undefined;
    const own = stageIn(this.#stages, noun);
    if (own !== undefined) {
      this.#take(own, this.#kindOf(noun), joined);
      return undefined;
    }
    if (after !== '' && (worksRe.test(noun) || tellingRe.test(after)))
      return this.#named(noun + after, after, noun, joined);
    if (stage !== undefined && worksRe.test(noun)) {
      const kind = this.#kindOf(noun) === '' && this.#kinds.length === 1 ? this.#kinds[0]! : '';
      return this.#named(kind + stage + noun, stage, kind || noun, joined);
    }
    if (stage !== undefined && tellingRe.test(stage)) return this.#named(stage + noun, stage, noun, joined);
    return this.#carried(context) ?? this.#forget();
  }

  /** Works in a list, or among those before, are at the stage of those before. */
  #carried({ noun, verb, predicated, joined }: WorksContext): string | undefined {
    if (this.#stage === '' || verb || predicated || !worksRe.test(noun)) return undefined;
    if (joined === 'of-which') {
      const kind = this.#kinds.length === 1 ? this.#kinds[0]! : '';
      return (noun.startsWith(kind) ? '' : kind) + this.#stage + noun;
    }
    if (joined === null || ownStageRe.test(noun)) return undefined;
    return this.#named(this.#stage + noun, this.#stage, noun, joined);
  }

  #named(subject: string, stage: string, works: string, joined: WorksContext['joined']): string {
    this.#take(stage, this.#kindOf(works), joined);
    return subject;
  }

  #take(stage: string, kind: string, joined: WorksContext['joined']): void {
    if (joined === 'of-which') return;
    const kinds = stage === this.#stage ? this.#kinds : [];
    this.#stage = stage;
    this.#kinds = kind === '' || kinds.includes(kind) ? kinds : [...kinds, kind];
  }

  /** The kind of works that a noun names: `工业新开工亿元以上项目` → `工业`. */
  #kindOf(noun: string): string {
    return noun.replace(this.#stages.anywhereRe, '').replace(sizeRe, '').replace(worksRe, '');
  }

  #forget(): undefined {
    this.#stage = '';
    this.#kinds = [];
  }
}

/** A verb that names a stage, without the words that only say it is done already: `已建成` → `建成`. */
function stageOfVerb({ meanings }: Stages, verb: VerbReading | undefined): string | undefined {
  if (!verb) return undefined;
  const anew = verb.verb.endsWith(`新${verb.stem}`) ? `新${verb.stem}` : verb.stem;
  return [anew, verb.stem].find((word) => meanings.has(word));
}

/** The stage that a noun phrase names of works, and not of anything else: `家庭医生签约服务` are no works. */
function stageIn({ anywhereRe }: Stages, noun: string): string | undefined {
  const stage = anywhereRe.exec(noun)?.[0];
  return stage !== undefined && (tellingRe.test(stage) || /项目|工程/u.test(noun)) ? stage : undefined;
}

/** What was mentioned, at another stage: `项目新开工` → `项目建成`; `undefined` where the stage says nothing of it. */
function restaged(stages: Stages, topic: string, stage: string): string | undefined {
  const before = stageIn(stages, topic);
  if (before !== undefined) return topic.replace(before, stage);
  const works = topic.replace(/(?<=项目|工程)建设$/u, '');
  return works !== '' && (worksRe.test(works) || tellingRe.test(stage)) ? works + stage : undefined;
}
