import { slug } from '../schema/common.ts';
import type { ToldValue } from '../schema/role.ts';
import { checkLink, type Desk, type Spot } from './check-desk.ts';

/**
 * Reports a key that names a record there is none of, or its own file or folder wrongly.
 * @param name of the file or folder it stands in
 */
export function checkNaming(
  desk: Pick<Desk, 'data' | 'report'>,
  { role, value, path }: ToldValue,
  name: string,
  spot: Spot,
): void {
  // What is no identifier at all has been told of already.
  const id = slug.safeParse(value);
  if (!id.success) return;
  if (role.is === 'link') checkLink(desk, role.to, id.data, spot);
  if (role.is !== 'name') return;
  if (id.data !== name) {
    const args = { key: path.join('.'), value: id.data, expected: name };
    desk.report('wrong-name', spot.file, spot.place, args);
    // The wrong word is one problem, and not a second one for naming nothing.
    if (role.of && desk.data.ids[role.of].has(name)) return;
  }
  if (role.of) checkLink(desk, role.of, id.data, spot);
}
