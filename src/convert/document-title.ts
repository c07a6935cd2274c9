import { headingLabel } from '../parse/heading-label.ts';

const kindRe =
  /(?:规划|纲要|方案|意见|措施|计划|要点|报告|办法|清单|实事|任务|规定|公报)(?:的通知)?[)）》”]?$/u;
const longestTitle = 80;

/** Whether a line reads as the title of a document: short, without a stop, and ending in what such documents are called. */
export function isTitleLine(text: string): boolean {
  const plain = text.replace(/[（(][^（）()]*[)）]$/u, '');
  return (
    plain.length <= longestTitle &&
    kindRe.test(plain) &&
    !/[。；:：]/u.test(plain) &&
    headingLabel(text) === undefined
  );
}

const dateRe = /^(?:19|20|二)[\d〇○零一二三四五六七八九]{2,3}\s*年/u;

/** Whether a line is the first half of a title that a line break parted: `关于坚定不移推动`, `某区国民经济和社会发展`. */
export function beginsTitle(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 40 &&
    !/[。；:：，,）)]$/u.test(text) &&
    !dateRe.test(text) &&
    !/人民政府$|办公室$|委员会$|号$|^[（(]/u.test(text) &&
    headingLabel(text) === undefined &&
    /^关于|[省市县区旗镇乡]|规划|发展/u.test(text)
  );
}
