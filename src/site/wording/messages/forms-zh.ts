/** The messages of the charts of plans as wholes, in Chinese. */
export const formsZh = {
  emphasis: {
    measures: {
      all: {
        title: '各份文件的笔墨用在哪里',
        subtitle:
          '每份文件的全文按句归入领域，条长是该领域的字数占这份文件全文的百分数；文件长短不同，所以只比份额。',
        length: (characters: string): string => `全文 ${characters} 字`,
        few: (shown: number, all: number): string =>
          shown === all
            ? '各领域占每份文件全文的百分数。'
            : `${all} 个领域中笔墨最多的 ${shown} 个，占每份文件全文的百分数。`,
        link: '也算上见于别的文件的文字',
      },
      own: {
        title: '各份文件自己的话用在哪里',
        subtitle:
          '只算不见于本站其他文件的文字（逐字相同或只换了数字、地名的都不算），条长是该领域占这些文字的百分数。“也见于”不等于抄：几份文件往往同照上级的文件写。',
        length: (characters: string): string => `自己的话 ${characters} 字`,
        few: (shown: number, all: number): string =>
          shown === all
            ? '各领域占每份文件自己的话的百分数。'
            : `${all} 个领域中笔墨最多的 ${shown} 个，占每份文件自己的话的百分数。`,
        link: '只看各份文件自己的话',
      },
    },
    allShared: '都也见于别的文件',
    rest: '未归入任何领域',
    description: (plan: string, topics: readonly string[]): string => `${plan}：${topics.join('，')}。`,
    labels: { topic: '领域', comma: '，' },
  },
  spans: {
    title: '各份文件管哪几年，目标何时到期',
    subtitle:
      '条是文件自己写明的年限；柱上的数是当年到期的目标个数，以目标所写期限的最后一年计。年限不同的文件不能当作同一期来比。',
    due: (year: number, count: number): string => `${year} 年 ${count} 个`,
    undated: (count: number): string => `另有 ${count} 个目标没有写年份`,
    noTargets: '没有写任何数量目标',
    description: (plan: string, says: string, rest: readonly string[]): string =>
      `${[`${plan}：${says}`, ...rest].join('；')}。`,
    labels: {
      key: { span: '文件写明的年限', outlook: '展望', decided: '通过或印发', due: '当年到期的目标' },
      columns: {
        plan: '文件',
        district: '区县',
        span: '年限',
        decided: '日期',
        due: '到期的目标',
        rest: '其余',
      },
      comma: '，',
    },
    more: '看各份文件',
  },
  profile: {
    title: (district: string, targets: number, based: number): string =>
      based === 0
        ? `${district}的 ${targets} 个指标目标：都没有写起点`
        : `${district}的 ${targets} 个指标目标，${based} 个写明了从哪里出发`,
    subtitle: '只列有共同指标的目标。写明了起点的，画出从起点到目标；没有写起点的，只写目标，不替它补。',
    topic: (name: string, targets: number, based: number): string =>
      `${name}：${targets} 个目标，${based} 个有起点。`,
    rest: (count: number): string => `另有 ${count} 个目标没有共同的指标，列在“全部目标”里。`,
    withoutBase: (count: number): string => `${count} 个目标没有写起点，列在数据表里。`,
    byChange: '从起点到目标，按相对变化从大到小',
    more: (count: number): string => `图中是其中几个；其余 ${count} 个见全图。`,
    link: (district: string): string => `看${district}全页`,
    noBase: '没有写起点',
    labels: {
      ownScale: '每行的尺度各自从零画起（百分数到 100% 为止）；不同行的长短不能相比。',
      columns: { indicator: '指标', topic: '领域', target: '目标', period: '年份', base: '起点' },
      comma: '，',
    },
  },
  slope: {
    title: (former: string, successor: string): string => `从${former}到${successor}：目标、结果、下一个目标`,
    subtitle:
      '每项三处：前一份规划的目标，后一份规划写出的同年结果（空心），后一份规划的目标。结果只看后一份规划自己的话。虚线表示没有写结果。',
    rest: (count: number): string => `另有 ${count} 个目标只见于一份规划，或换了量法、口径，不画在这里。`,
    more: '看目标变了什么',
    dropped: '不再写，或换了说法',
    row: (name: string, parts: readonly string[]): string => `${name}：${parts.join('，')}。`,
    ownScale: '每项各有各的尺度，从零画起；不同的项不能相比。',
    labels: {
      stations: { target: '前一份的目标', outcome: '后一份写的结果', next: '后一份的目标' },
      columns: { subject: '目标', change: '变化' },
      comma: '，',
    },
    station: '位置',
  },
  arithmetic: {
    title: (differing: number, all: number): string =>
      all === 0
        ? '规划自己的账：没有能核对的数'
        : differing === 0
          ? `规划自己的账：${all} 笔没有疑问`
          : `规划自己的账：${all} 笔里 ${differing} 笔有疑问`,
    subtitle: '把规划写明的数，与由它自己别处的数推出的数相比。推算是本站做的；有疑问不等于写错。',
    description: (differing: number, unclear: number, agreeing: number): string =>
      `${differing} 笔有疑问，${unclear} 笔不能断定，${agreeing} 笔对得上。`,
    none: '这些文件里没有可以互相核对的数。',
    rest: (count: number): string => `其余 ${count} 笔见数据表和核对页。`,
    labels: {
      key: { stated: '写明的数', implied: '推算的数（本站）', slack: '四舍五入的余地' },
      axis: '横轴：推算的数 ÷ 写明的数 × 100%；100% 就是两者相等。“其中”一类，推算的数不超过 100% 就对得上。',
      axisNotFromZero: '横轴不从零起',
      columns: {
        district: '区县',
        subject: '事项',
        rule: '核对项目',
        stated: '写明',
        implied: '推算',
        outcome: '结果',
      },
      comma: '，',
    },
  },
};

export type FormsMessages = typeof formsZh;
