import { describe, expect, it } from 'vitest';
import { flowText, widestPiece } from '../../src/charts/flow-text.ts';
import { lineWidth, type TextRun } from '../../src/charts/text-line.ts';

const style = { sizePx: 10, weight: 400, family: 'sans' } as const;
const run = (text: string): TextRun => ({ text, style, paint: 'ink' });
const texts = (lines: TextRun[][]): string[] => lines.map((line) => line.map(({ text }) => text).join(''));

describe('text in lines', () => {
  it.each([
    ['breaks CJK between characters', '仓山区台江区', 30, ['仓山区', '台江区']],
    ['begins no line with a closing mark', '仓山区，台江', 30, ['仓山', '区，台', '江']],
    ['ends no line with an opening mark', '仓山（台江', 30, ['仓山', '（台江']],
    ['breaks Latin text at spaces', 'elderly care beds', 70, ['elderly care', 'beds']],
    ['breaks anywhere what is wider than a line', 'unbreakable', 30, ['unbre', 'akabl', 'e']],
  ])('%s', (_, text, width, lines) => {
    expect(texts(flowText([run(text)], width))).toEqual(lines);
  });

  it('keeps a run whole that is not to be broken, on a line of its own if need be', () => {
    const whole: TextRun = { ...run('600 家以上'), unbroken: true };
    expect(texts(flowText([run('仓山区要过'), whole], 70))).toEqual(['仓山区要过', '600 家以上']);
  });

  it.each([
    ['a word', run('elderly care'), lineWidth([run('elderly')])],
    ['a character and its closing mark', run('仓山，区'), 20],
    ['a run not to be broken', { ...run('600 家'), unbroken: true as const }, lineWidth([run('600 家')])],
  ])('knows what is widest of what it keeps whole: %s', (_, text, width) => {
    expect(widestPiece(text)).toBe(width);
  });

  it('keeps the gap between runs on one line, and drops it where a line begins', () => {
    const [line] = flowText([run('家'), { ...run('年'), gapPx: 8 }], 100);
    expect(lineWidth(line!)).toBe(28);
    expect(flowText([run('家'), { ...run('年'), gapPx: 8 }], 20).map(lineWidth)).toEqual([10, 10]);
  });
});
