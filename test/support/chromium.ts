import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { projectRoot } from './project.ts';

/** A browser on this machine and the environment it needs. */
export interface Installed {
  executablePath: string;
  env: Record<string, string>;
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests: `CHROME_PATH`, else the one that comes with npm (Linux x64), so that all
 * machines see the same; where that does not start, an installed Chrome or Chromium.
 * @throws Error when `CHROME_PATH` names no file, or there is no browser at all
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Installed> {
  const asked = env['CHROME_PATH'];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names no file: ${asked}`);
    return { executablePath: asked, env: english };
  }
  const brought = await unpackBrowser();
  if (brought) return brought;
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = [...onPath, ...wellKnown].find((path) => existsSync(path) && starts(path));
  if (!installed)
    throw new Error('No browser starts on this machine. Set CHROME_PATH to a Chrome or Chromium.');
  return { executablePath: installed, env: english };
}

/** Fields of dates follow the language of the machine: tests that type in them need one. */
const english = { LC_ALL: 'en_US.UTF-8' };

/** Whether a program runs at all: a browser without its libraries, or a stand-in for one, does not. */
function starts(executablePath: string, env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } });
  return status === 0;
}

/**
 * Unpacks the browser of the package @sparticuz/chromium, once for each version of it; null where that
 * does not start.
 */
async function unpackBrowser(): Promise<Installed | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const home = join(projectRoot, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(projectRoot, `.cakupan/browser-${version}`);
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    const half = await mkdtemp(`${folder}-`);
    await inTemporary(half, async () => {
      await packed.executablePath();
      await inflate(join(home, 'bin/al2023.tar.br'));
    });
    await writeFile(join(half, 'fonts.conf'), fontsConfiguration(join(folder, 'fonts')));
    // Only a folder that is whole gets the name; another run may have been faster.
    await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }));
  }
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = { ...english };
  // A bare machine has neither the libraries nor a font.
  if (!starts(executablePath)) env['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  return starts(executablePath, env) ? { executablePath, env } : null;
}

/** The package unpacks into the folder for temporary files: point that at `folder` meanwhile. */
async function inTemporary(folder: string, unpack: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await unpack();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}
