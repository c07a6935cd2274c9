import { headingLabel } from '../parse/heading-label.ts';
import type { CutLines } from './cut.ts';
import type { SourceLine } from './source-line.ts';

/** What a portal or a document host writes around a text. */
const siteRe =
  /欢迎(?:访问|光临)|^(?:网站)?首\s*页|当前(?:所在)?位置|您(?:现在|所在|当前)?的?位置|^(?:登录|注册|收藏|打印|关闭|分享|返回|搜索|详情|目录导航|正文|导航)(?:$|[\s|｜])|无障碍|长者(?:版|模式)|适老|繁体|字(?:号|体)[:：【]|扫一扫|手机(?:版|查看|浏览)|(?:浏览|阅读|点击|访问)(?:次数|数|量|人数)|^(?:来源|信息来源|文章来源|发布机构|发布时间|发布日期|发布单位|更新时间|时间|日期|作者|责任编辑|编辑|审核)[:：]|发(?:表|布)于|索\s*引\s*号|主题(?:分类|词)|发文(?:机关|字号|单位)[:：]|成文日期|有\s*效\s*性|文号[:：]|信息公开|附件下载|下载附件|【下载|【?打印(?:本页|此页)|【?关闭窗口|分享到|微信|微博|温馨提示|免责声明|版权(?:所有|声明)|ICP备|公网安备|网站标识码|主办(?:单位)?[:：]|承办(?:单位)?[:：]|技术支持|联系我们|网站地图|关于我们|相关(?:文档|阅读|链接|推荐|稿件|解读|文件)|上一篇|下一篇|^(?:文字|图片|图文|视频|政策|音频)解读$|\|.*\|.*\|/u;
const footerRe =
  /附件下载|下载附件|【下载|扫一扫|温馨提示|免责声明|版权(?:所有|声明)|ICP备|公网安备|网站标识码|主办(?:单位)?[:：]|上一篇|下一篇|打印(?:本页|此页)|关闭窗口|分享到|相关(?:文档|阅读|链接|推荐|稿件)|责任编辑|网站地图|联系我们|^(?:文字|图片|图文|视频|政策)解读$/u;
/** A line of a portal's box of facts: `• 标    题: …`. */
const factRe = /^[•·▪]?\s*[\p{Script=Han}\s]{2,10}[:：]/u;
const titleRe =
  /(?:规划|纲要|方案|意见|措施|计划|要点|报告|办法|通知|决定|清单|实事|任务|规定|公报)(?:的通知)?[)）》”]?$/u;
const numberRe = /^[\p{Script=Han}]{1,10}[〔[（(]?(?:19|20)\d\d[〕\])）]?\s*(?:第\s*)?\d+\s*号$/u;

const prose = 40;
const headLines = 60;

/** What a website put before and after a plan, as runs of lines; `title` is the line in the header that names the plan. */
export interface SiteFrame {
  cuts: CutLines[];
  title: SourceLine | undefined;
}

/** The lines that are the main part of a web page, from 1. */
export interface MainLines {
  from: number;
  to: number;
}

/** Finds the plan between a site's header and footer. */
export function siteFrame(lines: readonly SourceLine[], article?: MainLines): SiteFrame {
  const filled = lines.filter(({ text }) => text !== '');
  const body = filled.findIndex(isPlanText);
  const head = filled.slice(0, Math.min(headLines, body < 0 ? filled.length : body));
  const lastSite = head.findLastIndex(
    ({ text, number }) => siteRe.test(text) || (article !== undefined && number < article.from),
  );
  const header = head.slice(0, lastSite + 1);
  const title = header.findLast(({ text }) => isTitle(text) && !siteRe.test(text));
  const notOfSite = (line: SourceLine): boolean => line === title || numberRe.test(line.text);
  const cuts = runsOf(header, (line) => !notOfSite(line)).map((run) => ({
    reason: run.every(({ text }) => isTitle(text)) ? ('web-title' as const) : ('site-header' as const),
    lines: run,
    everywhere: false,
  }));
  const footer = footerLines(filled.slice(lastSite + 1), trusted(article, filled));
  if (footer.length > 0)
    cuts.push({ reason: 'site-footer' as 'site-header', lines: footer, everywhere: false });
  return { cuts, title };
}

/** The main part that a reader program found, unless what it leaves at the end may be the plan's own: tables, sentences. */
function trusted(article: MainLines | undefined, filled: readonly SourceLine[]): MainLines | undefined {
  const left = article && filled.filter(({ number }) => number > article.to);
  return left?.every(({ text }) => text.length < prose && !text.startsWith('|')) ? article : undefined;
}

/** A long sentence of its own, a first heading, or a letter's address: what a site's header does not hold. */
function isPlanText({ text }: SourceLine): boolean {
  if (siteRe.test(text)) return false;
  if (text.length >= prose && /[。，,；]/u.test(text)) return !factRe.test(text) || text.length > 2 * prose;
  return /^第[一1]章|^一、/u.test(text) || /^各.{4,}[:：]$/u.test(text);
}

function isTitle(text: string): boolean {
  return (
    text.length <= 70 &&
    titleRe.test(text.replace(/[（(][^（）()]*[)）]$/u, '')) &&
    headingLabel(text) === undefined
  );
}

function runsOf(lines: readonly SourceLine[], test: (line: SourceLine) => boolean): SourceLine[][] {
  const runs: SourceLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (!test(line)) open = false;
    else if (open) runs.at(-1)!.push(line);
    else {
      runs.push([line]);
      open = true;
    }
  }
  return runs;
}

/** The lines from the first sign of a site's footer on, if no heading of the plan follows. */
function footerLines(filled: readonly SourceLine[], article: MainLines | undefined): SourceLine[] {
  const from = Math.max(0, Math.floor(filled.length * 0.6));
  let start = filled.findIndex(
    ({ text, number }, i) =>
      i >= from &&
      text.length < 80 &&
      (footerRe.test(text) || (article !== undefined && number > article.to)),
  );
  if (start < 0) return [];
  if (filled.slice(start).some(({ text }) => /^第.{1,3}[章节]|^[一二三四五六七八九十]+、/u.test(text)))
    return [];
  while (start > 0 && /^附\s*件[:：]?$/u.test(filled[start - 1]!.text)) start--;
  return filled.slice(start);
}
