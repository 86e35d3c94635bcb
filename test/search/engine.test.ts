import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/search/engine.ts';
import { pack, unpack, type SearchDocument, type SearchGroup } from '../../src/search/types.ts';

const documentOf = (
  id: string,
  group: SearchGroup,
  title: string,
  more: Partial<SearchDocument>,
) => ({
  ...{ id, group, title, href: `/${id}/`, text: '', number: '', also: [], more: '' },
  ...more,
});

const documents: SearchDocument[] = [
  documentOf('regions/makassar', 'places', 'Makassar', {
    text: 'Kota di Sulawesi Selatan.',
    number: '50,50%',
    also: ['Ujung Pandang', '73.71'],
  }),
  documentOf('explainers/self-employed', 'guides', 'Bekerja sendiri?', { also: ['ojol'] }),
  documentOf('faqs/heirs', 'answers', 'Siapa yang menerima santunan kematian?', {}),
  documentOf('press/a', 'releases', 'Wali Kota Makassar membahas perlindungan', {}),
];

describe('a search', () => {
  test.each([
    ['makasar', 'regions/makassar'],
    ['Makassar,', 'regions/makassar'],
    ['7371', 'regions/makassar'],
    ['ujung pandang', 'regions/makassar'],
    ['OJOL', 'explainers/self-employed'],
    ['melindungi', 'press/a'],
    ['santun', 'faqs/heirs'],
    ['makassar membahas', 'press/a'],
    ['ujungpandang', 'regions/makassar'],
    ['makas sar', 'regions/makassar'],
    ['santunan kematian makassar', 'faqs/heirs'],
  ])('for "%s" finds %s first', async (query, id) => {
    const search = await createSearch(documents, 'id');
    expect(search(query).groups[0]?.documents[0]?.id).toBe(id);
  });

  test.each(['', '  ', 'xyzzy', '?!'])('for "%s" finds nothing', async (query) => {
    const search = await createSearch(documents, 'id');
    expect(search(query)).toEqual({ groups: [], readAs: [] });
  });

  test('says what a slip was read as, and nothing of the beginning of a word', async () => {
    const search = await createSearch(documents, 'id');
    expect(search('makasar').readAs).toEqual([{ typed: 'makasar', word: 'makassar' }]);
    expect(search('makas').readAs).toEqual([]);
  });
});

test('documents travel whole', () => {
  const [name, next] = ['73.08', '73.09'].map((code) =>
    documentOf(`regions/${code}`, 'places', code, { text: 'Kabupaten.', also: ['Bone', code] }),
  );
  const all = [...documents, ...(name && next ? [name, next, next] : [])];
  expect(unpack(pack(all))).toEqual(all);
});
