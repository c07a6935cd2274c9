/** `超额完成年度任务2.4亿元`: by how much more than was planned. */
const beyondRe =
  /超(?:额)?(?:完成)?(?<plan>(?:年度|年初|全年|既定)?(?:计划|任务|目标|预期)(?:任务|目标)?)(?:了)?$/u;

/** `完成年度任务的105%`: how far what was mentioned is done. */
export const plannedRe = /^(?:年度|年初|全年|既定|计划|预期|序时)+(?:任务|目标|计划|进度|预算)+$/u;

/** What a number goes beyond, as the end of its subject; `undefined` if it states no surplus. */
export function beyondPlan(lead: string, own: string): string | undefined {
  const plan =
    own === '' || /(?:计划|任务|目标|预期)$/u.test(own) ? beyondRe.exec(lead)?.groups!['plan'] : undefined;
  return plan === undefined ? undefined : `超${plan}`;
}
