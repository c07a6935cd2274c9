import { expect, test } from 'vitest';
import { qrDrawing } from '../../../src/publish/pictures/qr-drawing.ts';

test('a QR code keeps a quiet zone of four modules and draws its corner squares', () => {
  const { side, path } = qrDrawing('https://example.org/');
  const rows = path.split('M').slice(1);
  expect(rows[0]).toMatch(/^4 4\.5h7m\d+ 0/u);
  expect(rows).toHaveLength(side - 8);
});

test('a longer address takes a larger code', () => {
  const short = qrDrawing('https://example.org/');
  const long = qrDrawing(`https://example.org/${'compare/'.repeat(12)}`);
  expect(long.side).toBeGreaterThan(short.side);
});
