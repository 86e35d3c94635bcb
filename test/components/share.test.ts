import { expect, test } from 'vitest';
import ShareLinks from '../../src/components/ShareLinks.astro';
import { formatQuantity } from '../../src/i18n/formats.ts';
import { absoluteUrl } from '../../src/library/hrefs.ts';
import { pageContext } from '../../src/library/page-context.ts';
import { answerCard, figureCard, shareCard, sharePicture } from '../../src/library/share.ts';
import { attribute } from '../../src/publish/html.ts';
import { locales } from '../../src/schema/locales.ts';
import { DATE, edition } from './edition.ts';
import { render } from './render.ts';

const found = edition.ledger.ofRegion('makassar').find((one) => one.indicator.id === 'coverage');
if (!found) throw new Error('these tests need a number of Makassar');
const entry = found;
const route = { page: 'coverage', item: 'makassar' } as const;

test.each(locales)(
  'what is passed on in %s says number, place, source, address',
  async (locale) => {
    const page = pageContext(edition, {
      locale,
      date: DATE,
      claims: [{ claim: { kind: 'observation', entry }, place: 'hero' }],
    });
    const card = shareCard(edition, page);
    const { all } = await render(ShareLinks, { locale, route, card, title: 'A' });
    const [link] = all('a').map((a) => new URL(attribute(a, 'href') ?? ''));
    expect(`${link?.origin ?? ''}${link?.pathname ?? ''}`).toBe('https://wa.me/');
    const told = [
      formatQuantity(entry.quantity, locale, { plain: true }),
      entry.region.name[locale],
      entry.observation.period.slice(0, 4),
      entry.source.publisher[locale],
      absoluteUrl(edition, route, locale),
    ];
    for (const words of told) expect(link?.searchParams.get('text')).toContain(words);
    const { alt } = sharePicture(edition, card, locale);
    expect(alt.split('\n')).toHaveLength(5);
    for (const words of told.slice(0, 4)) expect(alt).toContain(words);
  },
);

test('a number that others contradict is not passed on as if it stood alone', () => {
  const rival = edition.ledger.disputes('makassar')[0]?.rivals[0];
  const alone = edition.ledger.ofRegion('indonesia').find(({ ref }) => {
    const rivals = edition.ledger.disputes('indonesia').flatMap((one) => one.rivals);
    return !rivals.some((one) => one.ref === ref);
  });
  const whoOf = (of: typeof rival) => {
    if (!of) throw new Error('these tests need a disputed number, and one that is not');
    const claims = [{ claim: { kind: 'observation' as const, entry: of }, place: 'hero' as const }];
    return shareCard(edition, pageContext(edition, { locale: 'id', date: DATE, claims }))?.who;
  };
  expect(whoOf(rival)).toMatch(/; sumber lain menyebut angka yang berbeda$/);
  expect(whoOf(alone)).not.toContain('sumber lain');
});

test('a page without a number is passed on by its title, with the picture of the site', async () => {
  const { all } = await render(ShareLinks, { locale: 'id', route, card: null, title: 'Tanya' });
  const [link] = all('a').map((a) => new URL(attribute(a, 'href') ?? ''));
  expect(link?.searchParams.get('text')).toMatch(/^Tanya https:/);
  const { alt } = sharePicture(edition, null, 'id');
  expect(alt).toBe(`${edition.records.site.description.id}\nCakupan, bukan situs resmi`);
});

test('the card of a series of one place shows its newest number', () => {
  const entries = edition.ledger
    .ofRegion('indonesia')
    .filter(({ indicator }) => indicator.id === 'active-participants');
  const years = entries.map(({ observation }) => observation.period.slice(0, 4)).toSorted();
  expect(years.length).toBeGreaterThan(1);
  expect(figureCard(entries, 'en')?.when).toContain(years.at(-1));
  expect(figureCard([], 'en')).toBeNull();
});

test.each(locales)(
  'an answer is passed on in %s by its question and its number',
  async (locale) => {
    const page = pageContext(edition, { locale, date: DATE, claims: [] });
    const cards = edition.records.faqs.map((faq) => ({
      faq,
      card: answerCard(edition, faq, page),
    }));
    const counted = cards.find(({ card }) => card);
    expect(counted?.card).toBeDefined();
    for (const { faq, card } of [counted, cards.find((one) => !one.card)].flatMap(
      (one) => one ?? [],
    )) {
      const props = {
        locale,
        route: { page: 'questions' },
        card,
        title: 'Q?',
        answer: faq.id,
      } as const;
      const { all } = await render(ShareLinks, props);
      const [link] = all('a').map((a) => new URL(attribute(a, 'href') ?? ''));
      const text = link?.searchParams.get('text');
      const { what = '', number = '', when = '', who = '' } = card ?? {};
      const said = card ? ` ${what}: ${number}. ${when}. ${who}.` : '';
      const address = `${absoluteUrl(edition, { page: 'questions' }, locale)}#${faq.id}`;
      expect(text?.replace(/\s/g, ' ')).toBe(`Q?${said} ${address}`.replace(/\s/g, ' '));
    }
  },
);
