import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const dist = resolve('dist-invented');
const nginx = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);
const port = Number(process.env['PORT'] ?? 4399) + 200;
const site = `http://127.0.0.1:${port}`;

let folder: string;
let server: ChildProcess;
const servable = nginx !== undefined && existsSync(dist);

/** The recipe as it stands in `deploy/`, with a folder and a port of the test. */
function recipe(): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const server = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('root /srv/site', `root ${join(folder, 'site')}`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`);
  return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
    http { access_log off; ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')} ${server} }`;
}

describe.skipIf(!servable)('the recipe for nginx', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    symlinkSync(dist, join(folder, 'site'));
    writeFileSync(join(folder, 'nginx.conf'), recipe());
    const tried = spawnSync(nginx!, ['-t', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
    expect(tried.status, tried.stderr).toBe(0);
    server = spawn(nginx!, ['-c', join(folder, 'nginx.conf')]);
    for (let left = 50; left > 0; left -= 1) {
      if (
        await fetch(site).then(
          () => true,
          () => false,
        )
      )
        return;
      await wait(100);
    }
    throw new Error('nginx does not answer');
  });
  afterAll(() => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true });
  });

  it.each([
    '/',
    '/en/',
    '/compare/chenghu~hechuan/',
    '/compare/chenghu%7Ehechuan/',
    '/compare/chenghu~hechuan/?districts=chenghu~hechuan',
  ])('serves %s as a page that none but the site may frame', async (path) => {
    const { status, headers } = await fetch(site + path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });

  it('lets anyone frame a chart made for that', async () => {
    const { status, headers } = await fetch(`${site}/embed/coverage/linlan/`);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBe('frame-ancestors *');
  });

  it('answers what is not there with the page that says so, and 404', async () => {
    const answer = await fetch(`${site}/nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('</html>');
  });

  it.each([
    ['/indicators/gdp-growth.svg', 'image/svg+xml'],
    ['/indicators/gdp-growth.csv', 'text/csv; charset=utf-8'],
    ['/data/quantities.json', 'application/json'],
    ['/data/changes.atom', 'application/atom+xml'],
    ['/plans/songlan-action-plan-2026.txt', 'text/plain; charset=utf-8'],
  ])('serves %s as what it is', async (path, type) => {
    const { status, headers } = await fetch(site + path);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
  });

  it('keeps for long what is named by its content', async () => {
    const [, script] = /(?:href|src)="(\/_astro\/[^"]+)"/u.exec(await (await fetch(site)).text())!;
    const { headers } = await fetch(site + script!);
    expect(headers.get('cache-control')).toContain('31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves a site that lies in a folder of its host', async () => {
    rmSync(join(folder, 'site'));
    mkdirSync(join(folder, 'site'));
    symlinkSync(dist, join(folder, 'site', 'plans-of-linlan'));
    const page = await fetch(`${site}/plans-of-linlan/compare/chenghu~hechuan/`);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      "frame-ancestors 'self'",
    ]);
    const embed = await fetch(`${site}/plans-of-linlan/embed/coverage/linlan/`);
    expect(embed.headers.get('content-security-policy')).toBe('frame-ancestors *');
  });
});
