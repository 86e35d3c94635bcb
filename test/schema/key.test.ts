import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { localized, slug } from '../../src/schema/common.ts';
import { contentFolders } from '../../src/schema/index.ts';
import { group, key, keys, link, listOf } from '../../src/schema/key.ts';
import { keysOfMatter, rolesIn } from '../../src/schema/roles.ts';

const one = keys({
  name: key('text', localized, 'Words'),
  parents: key(link('regions'), z.array(slug).optional(), 'Others'),
});
const untold = z.strictObject({ name: slug });

it('tells the roles of every key, in lists and records within it too', () => {
  const all = keys({
    id: key('id', slug, 'Identifier'),
    some: group(z.array(one).default([]), 'Several'),
    form: group(z.union([one, z.literal('none')]).nullable(), 'One, or none'),
  });
  const told = rolesIn(all).map(({ path, role }) => `${path.join('.')} ${role.is}`);
  expect(told).toEqual([
    'id id',
    'some group',
    ...['some.*.name text', 'some.*.parents.* link'],
    'form group',
    ...['form.name text', 'form.parents.* link'],
  ]);
});

it('compiles no key without a role', () => {
  const wrong = [
    // @ts-expect-error A key says what it is.
    keys({ id: slug }),
    // @ts-expect-error Keys within a list say so too.
    group(z.array(untold), 'Several'),
    // @ts-expect-error Keys of every form of a record do.
    group(z.union([one, untold]).optional(), 'One or the other'),
    // @ts-expect-error What holds keys has no other role.
    key('same', one.optional(), 'One'),
    // @ts-expect-error What has no keys is no group.
    group(z.array(slug), 'Words'),
    // @ts-expect-error A file holds records whose keys say what they are.
    listOf(untold),
    // @ts-expect-error Only kinds of record that others name can be linked.
    link('vectors'),
  ];
  expect(wrong).toHaveLength(7);
});

it('gives no key of front matter two roles', () => {
  const folders = Object.keys(contentFolders) as (keyof typeof contentFolders)[];
  const roles = new Map<string, string>();
  for (const { path, role } of folders.flatMap((folder) => keysOfMatter(folder))) {
    const [name, said] = [path.join('.'), JSON.stringify(role)];
    expect([name, roles.get(name) ?? said]).toEqual([name, said]);
    roles.set(name, said);
  }
});
