/** `超额完成年度任务2.4亿元`: by how much more than was planned. */
const beyondRe =
  /超(?:额)?(?:完成)?(?<plan>(?:年度|年初|全年|既定)?(?:计划|任务|目标|预期)(?:任务|目标)?)(?:了)?$/u;

const plannedRe = /^(?:年度|年初|全年|年|既定|计划|预期|序时|目标)+(?:任务|目标|计划|进度|预算)+$/u;

/** Whether a number says how far a plan is carried out: `完成年度任务的105%`; of 年计划 only 年 is left as a noun. */
export function isPlan(own: string): boolean {
  return own === '年' || own === '预算' || plannedRe.test(own);
}

/** What a number goes beyond, as the end of its subject; `undefined` if it states no surplus. */
export function beyondPlan(lead: string, own: string): string | undefined {
  const plan =
    own === '' || /(?:计划|任务|目标|预期)$/u.test(own) ? beyondRe.exec(lead)?.groups!['plan'] : undefined;
  return plan === undefined ? undefined : `超${plan}`;
}
