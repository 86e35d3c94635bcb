import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Another build works on the same project. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Takes the lock file `path`, so that one build at a time writes into the project. A lock left behind
 * by a process that no longer runs is taken over.
 * Whoever takes it removes the file when done.
 * @throws BusyError when another process holds it
 */
export async function takeLock(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isRunning(holder)) break;
    await rm(path, { force: true });
  }
  throw new BusyError(`${path} is held by process ${await readFile(path, 'utf8')}`);
}

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but under another user.
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
