/** What the page of responsible units says, in Chinese. */
export const responsibleUnitsZh = {
  title: '谁来做：责任单位和任务',
  lead: '规划给任务写了责任单位的，按单位排在一起。各区县叫法不同而职能相同的部门归在一处，区县名后面写明原文的叫法。',
  plans: '哪些文件写了责任单位',
  jump: '直接到',
  shared: (count: number): string => `几地都有任务的单位（${count}）`,
  sharedNote: '同一个部门，各地交给它的任务。',
  single: (count: number): string => `只有一地写到的单位（${count}）`,
  singleNote: '别处的文件写了责任单位，但没有写到它；或者别处没有这个单位。',
  tasks: (count: number): string => `${count} 项任务`,
  written: (units: readonly string[]): string => units.join('、'),
  roles: { lead: '牵头', support: '配合' },
  without: '写了责任单位，没有写到它',
  more: (count: number): string => `其余 ${count} 项`,
};

export type ResponsibleUnitsMessages = typeof responsibleUnitsZh;
