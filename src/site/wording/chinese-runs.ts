/** A run of a text: of Chinese characters with what stands between them, or of anything else. */
export interface LanguageRun {
  text: string;
  chinese: boolean;
}

const chineseRe = /(\p{Script=Han}(?:[^()“”]*\p{Script=Han})?)/u;

/**
 * A text of ours that quotes a plan, cut so that the plan's words can be marked as Chinese.
 * @example chineseRuns('different: “治水提质行动”') // 'different: “' | '治水提质行动' | '”'
 */
export function chineseRuns(text: string): LanguageRun[] {
  const [before = '', quoted, ...after] = text.split(chineseRe);
  const runs = quoted === undefined ? [] : [{ text: quoted, chinese: true }, ...chineseRuns(after.join(''))];
  return [{ text: before, chinese: false }, ...runs].filter((run) => run.text !== '');
}
