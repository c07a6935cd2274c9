/** The page about the method, in Chinese. */
export const aboutZh = {
  name: '关于',
  title: '怎么读，怎么比，哪里可能错',
  lead: (region: string): string =>
    `本站把${region}各区县公开的规划并排放在一起。数字都来自原文，能一路点回原句；本站自己算的，都注明是算的。`,

  reading: {
    title: '读法',
    points: [
      '原文一字不丢。规划正文逐字收录，不属于规划的内容（网站页眉页脚、目录、页码、免责声明）逐项列名删去，错字只按下面的勘误改正。',
      '每个数都能回到原句。页面上的数字、表格和图上的每个记号，都通向规划原文里的那一句；引文与原文逐字一致，否则网站不会生成。',
      '一个“数”包括：说的是什么、数值、单位、界限（不低于、超过、不超过、约）、量法（水平、增速、增减、工作量）、年份，以及它是目标、已达到，还是基期。',
      '句子没有写年份时，按所在章节和文件的年限推定：五年规划里的水平目标记到期末年，增速和增减记整个规划期；一年的方案记那一年。文件也没有年限的，写“未写年份”。',
    ],
  },
  saying: {
    title: '写明、提到、没有找到、看不到',
    points: [
      '写明目标数；或只给出名次、参照（如“保持全市前列”），照原话引用，不折成数。',
      '提到，没有找到目标：说了这件事，没有找到今后要达到的数。',
      '没有找到：查过的字样全文都没有。查了哪些，在每一处都列出；换一种我们没有想到的说法，仍有可能写到。',
      '指标表不在文本中：文件指向一张指标表，而所得文本缺这张表；目标可能就在表里，所以不算没有写。',
    ],
  },
  comparing: {
    title: '怎样才算能比',
    points: [
      '两个目标要放在同一条轴上，指标、量法、口径、范围、单位都得一致；单位可以换算的，换算并注明。',
      '年份不同的可以同轴，但各注年份，并提醒读者。',
      '其余的放在旁边，写明“相关，但不可比”的原因。',
      '不插值、不估算、不排名。',
    ],
    reasons: '不可同轴的原因有：',
  },
  sources: {
    title: '文件、缺漏、删节与勘误',
    lead: (plans: number, districts: number): string =>
      `${plans} 份文件来自 ${districts} 个区县，种类、年限不尽相同，对照时要记得这一点。`,
    issuer: '发文单位',
    number: '文号',
    facts: '日期与年限',
    source: '文本来源',
    gaps: '所得文本的缺漏',
    cuts: (count: number): string => `不是规划正文、已删去的 ${count} 处`,
    errata: (count: number): string => `勘误 ${count} 处`,
    erratum: (printed: string, corrected: string): string => `“${printed}”改为“${corrected}”`,
    download: '下载文本与数据',
  },
  citing: {
    title: '怎样引用',
    lead: '引用规划里的话，请引规划本身；引用本站的对照，请注明网址、数据版本和访问日期。例如：',
    example: (site: string, { hash, date }: { hash: string; date: string | null }, url: string): string =>
      `${site}[EB/OL]. 数据版本 ${hash}.${date === null ? '' : ` (${date})`}[引用日期]. ${url}`,
    promise: '网址是承诺：指标、区县、规划和句子的编号不会改变意思。',
  },
  errors: {
    title: '发现错误怎么办',
    text: '每个数旁边的“报告误读”会替您写好网址和原句；也可以直接写信，写明页面网址、原句和您的读法。每句原文都有自己的网址，附上它我们就能找到那一句。',
    contact: '联系：',
  },
  licence: {
    title: '许可',
    data: (name: string): string => `数据与词表以 ${name} 许可发布。`,
  },
};
