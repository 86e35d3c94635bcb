import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readDoors } from '../doors/index.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { RequiredLocale } from '../schema/index.ts';
import { report, type Checked } from './gate.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** How long files may go on changing before they are checked, in milliseconds. */
const REST = 80;
/** How many problems stand over a page; the terminal has them all. */
const SHOWN = 5;

/**
 * Checks content and data as they are saved: what is wrong stands in the terminal and over the page,
 * by file and line, until it is mended.
 */
export function watchProblems(server: Server, on: string, locale: RequiredLocale): void {
  const { root } = server.config;
  const { hot } = server.environments.client;
  let last: Checked | undefined;
  let timer: NodeJS.Timeout | undefined;

  function check(): void {
    const before = last;
    last = report(root, readDoors(root), on);
    if (before && before.text(locale) === last.text(locale)) return;
    console.log(last.text(locale));
    if (!last.isSound) hot.send(overlayOf(last));
    else if (before && !before.isSound) hot.send({ type: 'full-reload' });
  }

  function overlayOf(checked: Checked) {
    const [first] = checked.problems.filter(({ severity }) => severity === 'error');
    const lines = checked.text(locale).split('\n');
    const message = lines.slice(0, SHOWN * 2).join('\n');
    const loc = first
      ? { loc: { file: join(root, first.file), line: first.line, column: first.column } }
      : {};
    const err = {
      message: `${t.check[locale]}\n\n${message}`,
      stack: '',
      plugin: 'cakupan',
      ...loc,
    };
    return { type: 'error', err } as const;
  }

  server.watcher.on('all', (_, path) => {
    const [top] = relative(root, path).split(sep);
    if (!['content', 'data', 'public'].includes(top ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(check, REST);
  });
  // A page that is opened later shows what is wrong as well.
  hot.on('vite:client:connect', () => {
    if (last && !last.isSound) hot.send(overlayOf(last));
  });
  setTimeout(check);
}
