import type { DoorFault } from '../../doors/index.ts';
import { promisedKind } from '../../doors/kind.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { fileStart } from './files.ts';
import type { Report } from '../reports/problem.ts';

/** Reports what the doors refuse. */
export function tellDoors(refused: readonly DoorFault[], report: Report): void {
  for (const { code, file, place = fileStart, args } of refused) {
    (report as (code: string, file: string, place: Place, args: unknown) => void)(
      code,
      file,
      place,
      args,
    );
  }
}

/** Whether a page, a record or a whole folder of them may stand behind what is refused. */
export function hidesText({ code, file }: DoorFault): boolean {
  const isNoFile = code === 'symbolic-link' || code === 'special-file';
  return isNoFile && !file.startsWith('public') && !promisedKind(file);
}
