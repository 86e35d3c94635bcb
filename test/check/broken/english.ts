import { DATA_FILES } from './data-files.ts';

/** What each kind of problem says in English, in the case of the table in which it is first met. */
export const english: Record<string, { name: string; words: string }> = {
  'other-place': {
    name: 'another place than that of the number',
    words:
      'This sentence names Gowa, but its number is of Makassar ("makassar/coverage/2024@release"). Name the place that the number is of, change the reference, or name both where one is only mentioned. If the source spoke there, name the occasion: "at a meeting in …".',
  },
  'other-speaker': {
    name: 'somebody who does not speak in the source of the number',
    words:
      '"governor" does not speak in the source of "makassar/coverage/2024@release" (the press release). Name who speaks in its source, or use a reference to a source of that speaker.',
  },
  'unsaid-target': {
    name: 'a target told of as if it were reached',
    words:
      '"makassar/coverage/2024@release" is a target (Jamsostek coverage), but its sentence does not say so. Write "target" or "aims" in that sentence, or use the reference of the result.',
  },
  'other-time': {
    name: 'another year than that of the number',
    words:
      '"2021" is not the time of "makassar/coverage/2024@release" (2024). Write the time that the reference covers; if it is when the source spoke, say so: "in June 2025 … said".',
  },
  'stale-now': {
    name: 'an old number that is called today’s',
    words:
      '"now" beside "makassar/coverage/2024@release", the state of 2024: that number is 23 months old. Say when, such as "in 2024", or use a newer number.',
  },
  'moving-time': {
    name: 'a time that is another one every year',
    words:
      '"last year" means another time every day, but the number in this sentence does not. Write the year, the month or the day.',
  },
  'other-word': {
    name: 'the word of another indicator',
    words:
      '"Joiners" is no word for "makassar/coverage/2024@release" (Jamsostek coverage). Use a word for what the reference counts (cover), or a reference that counts what the word says.',
  },
  'refused-words': {
    name: 'a comparison in words that no chart would make',
    words:
      '"higher than" compares "indonesia/coverage/2024@release", "makassar/coverage/2024@release", which must not stand side by side. The denominator of at least one figure is not stated. The month of at least one figure is not stated. State both numbers without comparing them, or show what their source says with <Said of="…" />.',
  },
  'wrong-direction': {
    name: 'a fall that is a rise',
    words:
      '"fell" is the wrong way round: "bpu/jkm" (6800) is not smaller than "bpu/jkm" (6700). Exchange the word or the two references.',
  },
  'lone-comparison': {
    name: 'a comparison with what is not there',
    words:
      '"higher than" compares "makassar/coverage/2024@release" with something whose number is not in this sentence. Write the reference of the other number in this sentence, or show what its source says with <Said of="…" />.',
  },
  'lone-change': {
    name: 'a rise beside one number alone',
    words:
      '"rose" says that "makassar/coverage/2024@release" changed, but no number from before 2024 is in this paragraph, and the data hold none that may be compared. Write both numbers, "from … to …", show what its source says with <Said of="…" />, or state the number without that word.',
  },
  'wrong-change': {
    name: 'a rise that the record contradicts',
    words:
      '"rose" is not what the data say: "makassar/coverage/2023-06@news" (60) is earlier than "makassar/coverage/2024-06@news" (50). Write the word for the other direction, or state the number without it.',
  },
  'exchanged-payments': {
    name: 'two payments exchanged',
    words:
      '"farmers" behind "budget" is what "second" is for: the two payments are exchanged. Exchange the two references, or write what each was paid for.',
  },
  'not-their-office': {
    name: 'an office of another person',
    words:
      '"mayor of Makassar" is not the office of Mintje Wattu in the data, which is "Head of the Sulawesi Maluku regional office of BPJS Ketenagakerjaan". Write that office, or add the new one ("later") in data/people/.',
  },
  'part-of-place': {
    name: 'more people in a place than in the country around it',
    words:
      '3000 is more than was ever recorded for the whole place around it: "indonesia/working-people/2024-08@paper". Open the source; if it is printed so, say why in "mismatch".',
  },
  'far-ratio': {
    name: 'a part of a count that is another part everywhere else',
    words:
      '520 divided by "makassar/labour-force/2022-08@paper" makes 0.519, but elsewhere about 0.951. Open the source; if it is printed so, say why in "mismatch".',
  },
  'slip-in-sum': {
    name: 'parts that would add up but for two digits',
    words:
      'The parts of "makassar/working-people/2024-08@paper" would add up if this were 4512 and not 4521: perhaps a digit was mistyped. Open the source; if it is printed so, say why in "mismatch".',
  },
  'lone-year': {
    name: 'one number of a source that is of another year',
    words:
      'Only this number is of 2024-08; all others of its source are of 2025-08. Open the source; if it is printed so, say why in "mismatch".',
  },
  'title-slip': {
    name: 'two digits of the number in the title of a source exchanged',
    words:
      '14370 is nearly 14.730 in the title or address of the source "paper": perhaps mistyped. Open the source; if it is printed so, say why in "mismatch".',
  },
  'other-row': {
    name: 'the row of another place, and the head of another number',
    words:
      'The number of Makassar is said to stand in the row "Aceh". Open the table and copy the name of the row from the same place.',
  },
  'other-column': {
    name: 'the row of another place, and the head of another number',
    words:
      'In other rows the column "Bekerja" holds working-people/2024-08 and not working-people/2023-08. Open the table: check the head of the column, "indicator", "segment" and "period".',
  },
  'payment-size': {
    name: 'too much money for one worker, and too little for a budget',
    words:
      'Rp42000000000 is outside what can be, Rp10000000 to Rp4200000000, by jkm/death-benefit. Open the source: check the number, "magnitude" and "programme"; if it is printed so, copy its text into "printed".',
  },
  'payment-place': {
    name: 'a payment in another province than all else that its source tells of',
    words:
      'This payment is in "aceh", but all other records of the source "paper" are of "sulawesi-tengah". Write the place that the source names for this payment.',
  },
  'basis-source': {
    name: 'a rule with the basis of one law and the source of another',
    words:
      'The basis is "PP 50/2025 Pasal 3", but the source is "PP 44/2015". Write the source that holds that law, or correct "basis".',
  },
  'law-joint': {
    name: 'a law that amends another than it is cited with',
    words:
      'What is amended is PP Nomor 45 Tahun 2015, but what is cited with it is PP 44/2015. Compare the title of the amending law with the "basis" of the rules.',
  },
  'rule-gap': {
    name: 'a rule row that leaves months uncovered',
    words:
      'From 2026-01-01 until before 2026-03-01 no row applies. Compare it with the law; if it is so, say why in "unusual" in this row.',
  },
  'rule-step': {
    name: 'an amount with a digit more than the row above it',
    words:
      'The value 68000 leaps from 6700 in the row since 2015-07-01; perhaps a digit too many or too few. Compare it with the law; if it is so, say why in "unusual" in this row.',
  },
  'rule-class': {
    name: 'a class of risk above the next one',
    words:
      '"jkk/rate-low" holds 5.4, out of line with 0.89 of "jkk/rate-medium": classes of risk ascend step by step, and a part is no more than its whole. Compare it with the law; if it is so, say why in "unusual" in this row.',
  },
  'rule-move': {
    name: 'a ceiling that moves further than the law lets it',
    words:
      'The value 7733500 moves too far from 7000000: by PP 45/2015 Pasal 29 it can be 0.95 to 1.08 times it. Compare it with the law; if it is so, say why in "unusual" in this row.',
  },
  'far-from-neighbours': {
    name: 'a value ten times its neighbours',
    words:
      '5.0 is about ten times more or less than its neighbours: "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news". Open the source; if it is printed so, say why in "mismatch".',
  },
  'digits-of-rival': {
    name: 'the digits of a rival in another order',
    words:
      '58.68 has the digits of 58.86 in "makassar/coverage/2023@release" in another order: perhaps exchanged in typing. Open the source; if it is printed so, say why in "mismatch".',
  },
  'place-codes': {
    name: 'a city with the code of a regency',
    words:
      'The code "73.08" is none of the level "city". Make "code", "level", "parent" and "bps" agree: NN a province, NN.01 and on a regency, NN.71 and on a city.',
  },
  'place-kind': {
    name: 'a regency and a city of one name',
    words:
      'The name "Makassar" is also that of "kab-makassar": readers cannot tell which. Write the kind in both names: Kota … and Kabupaten …, … City and … Regency.',
  },
  'place-twice': {
    name: 'two neighbours of one name in one language',
    words:
      'The name "Makassar" is already that of "kendari", which lies in the same region. Write the name of this region.',
  },
  'place-direction': {
    name: 'a region that lies to the north in one language and to the south in the other',
    words:
      '"South Luwu" points another way than "Luwu Utara". Make the directions agree: Utara North, Selatan South, Barat West, Timur East, Tengah Central, Tenggara Southeast, Barat Daya Southwest.',
  },
  'address-day': {
    name: 'an address of another day than that of publication',
    words:
      'This address holds 2025-10-01, but its source is recorded as published on 2025-09. Check "url" and "published": copy the address from the source once more.',
  },
  'range-ends': {
    name: 'a range without its upper end',
    words: 'This number has no upper end. Add "upTo" with "value" and "decimals".',
  },
  'note-says': {
    name: 'a lower limit by its note',
    words:
      'Its "note" calls this number a lower limit, but the record does not. Write "bound": "over", or mend the note.',
  },
  'law-address': {
    name: 'a law with the address of another',
    words:
      'This is law 44/2015, but its address holds 4/2015. Copy the address once more from the page of the law.',
  },
  'law-amends': {
    name: 'a law that amends a younger one',
    words:
      'This title names "PP Nomor 50 Tahun 2025", which this law cannot amend. Check number and year in the title: what is amended is always the older one.',
  },
  'other-office': {
    name: 'a source attributed to another office than that of its speaker',
    words:
      '"Dinas Ketenagakerjaan Kota Makassar" is not the office of the person who speaks in this source ("Kepala BPJS Ketenagakerjaan Kantor Wilayah Sulawesi Maluku"). Check "attribution" and "person"; if nobody is named, write null.',
  },
  'said-by-another': {
    name: 'a statement of one person about a number that another one gave',
    words:
      'This statement is recorded as said by "munafri-arifuddin", but its number, "makassar/coverage/2024@release", was given by "mintje-wattu". Check "person" of the statement and of the number.',
  },
  'other-direction': {
    name: 'a statement that says the opposite of its form',
    words:
      '"di bawah" is the opposite of "higher" in "says". Open the source: mend the word in both languages, "says", or the references.',
  },
  'mismatch-says': {
    name: 'parts that make more where they are said to make less',
    words:
      'The value is 100 and the computed one 103: they differ the other way round than "mismatch" explains. Check the numbers in the source, then explain the difference that is there.',
  },
  'region-time': {
    name: 'a region that ends before it begins',
    words:
      '"makassar" ends before it begins (2012). A former region has "to"; what came out of it names it in "succeeds" and has "from".',
  },
  'before-territory': {
    name: 'a number of a time before its region was',
    words:
      'This number is of a time before 2025, when "makassar" did not have its present borders. Add the former region, with "to", to data/regions.json and record the number there.',
  },
  'dead-address': {
    name: 'an address found dead before it was read',
    words:
      'This address cannot have been found dead on 2026-11-21: it is before it was read, or a day to come. Write the day on which the address was tried, or delete "dead".',
  },
  'same-address': {
    name: 'two addresses that are one',
    words:
      'This address is already that of the source "news". Use one source for one document, or copy the right address.',
  },
  'read-to-come': {
    name: 'a source read in a year to come',
    words:
      'This source will only be read on 2028-11-22, after 2026-11-22. Write the day it was really read.',
  },
  'read-too-early': {
    name: 'news read before it was published',
    words:
      'This news was read on 2025-01-22, before it was published (2025-09). Check "read" and "published".',
  },
  'unknown-law': {
    name: 'a law that is not in the register, as the basis of a rule',
    words:
      '"PP 99/2026" is not in the register of laws. Check number and year, or add the law as data/laws/pp-99-2026.json.',
  },
  'unknown-article': {
    name: 'an article that the register does not hold',
    words:
      'Article 26 is not in the register for "pp-44-2015". Check its number, or add it to data/laws/pp-44-2015.json with the day it was read; write null if its text was not.',
  },
  'law-name': {
    name: 'a file of a law that holds another one',
    words:
      'This file is named "pp-44-2015", but it holds "pp-45-2015". Mend number, year or kind, or name the file pp-45-2015.json.',
  },
  'printed-differs': {
    name: 'two digits exchanged against what the source prints',
    words:
      'Its source prints "50,50%", but 55.50 is recorded: the number differs. Open the source and mend what is wrong; do not fit "printed" to the record.',
  },
  'printed-says': {
    name: 'what the source prints as people under a percentage',
    words:
      '"50,50 orang" in "printed" names a unit that its indicator does not have. Check "indicator", or copy from the source again.',
  },
  'printed-reason': {
    name: 'no text of the source, and no reason',
    words:
      '"printed" is empty without a reason. Copy what the source prints; if you do not have the source, write "printedWhy": "source-not-at-hand".',
  },
  'printed-made': {
    name: 'texts of sources that were all made from the values',
    words:
      'All 10 texts in "printed" are exactly as this site writes the numbers: made from "value", not copied from the sources. Write null with "printedWhy" where you do not have the source; copy only from a source you have open.',
  },
  'not-utf8': {
    name: 'a file that is not UTF-8',
    words: 'This file is not saved as UTF-8. Save it again with the encoding UTF-8 without BOM.',
  },
  'hidden-character': {
    name: 'a mark that turns the direction of writing',
    words:
      'Here stands a hidden character: U+202E, a mark that turns the direction of writing. Delete it and type the words on both sides again; such characters come along when text is copied.',
  },
  'foreign-letter': {
    name: 'a Cyrillic letter in a Latin word',
    words:
      'Here stands a letter that is not Latin: U+0430, a Cyrillic letter. Type "a" on the keyboard; the two look alike, but a search tells them apart.',
  },
  'character-form': {
    name: 'letters of full width, and a thin space',
    words:
      'Here stands a character other than it looks: U+FF21, another form of the usual one. There are 2 more of the kind in this file. Write "A" as a plain character.',
  },
  'unknown-sign': {
    name: 'folded hands',
    words:
      'Here stands a sign that this site does not use: U+1F64F. Delete it, or say it in words.',
  },
  'user-in-address': {
    name: 'an address with a user name',
    words:
      'The address "https://bpjs.example@evil.example/" holds a user name before @, easily taken for the name of the site. Open the page you mean and copy its address from the browser; the name of the site stands right behind https://.',
  },
  'unknown-host': {
    name: 'a host that is written in code',
    words:
      'The name of the site "xn--bpjs-abc.example" in this address holds letters other than a to z, so it can pass for another address. Write the public address of that site, e.g. https://www.example.org/page.',
  },
  'host-look-alike': {
    name: 'a host a letter away from that of a channel',
    words:
      '"bpjsketenagakerjan.go.id" looks like "bpjsketenagakerjaan.go.id", but is no part of it. Write bpjsketenagakerjaan.go.id if that is the site you mean. If this is another one and official, add it to data/channels.json first.',
  },
  'hidden-in-address': {
    name: 'an address with a line break behind a code',
    words:
      'The address "https://example.org/%0d%0aX" holds a space, a backslash or a hidden character, perhaps as a code such as %0d or %0a. Delete that part, or copy the address from the browser; a space is %20.',
  },
  'mail-address': {
    name: 'a message with a hidden copy',
    words:
      '"mailto:a@example.org?bcc=b@example.org" fills in "bcc", not only subject and body. Write mailto:name@example.org, without other receivers.',
  },
  'phone-address': {
    name: 'a code for phones in a link',
    words:
      '"tel:*%2321%23" is not a plain telephone number; signs such as * and # can make a phone run a command. Write tel: and digits only, e.g. tel:175 or tel:+62215207797.',
  },
  'misleading-link': {
    name: 'the address of one site as the words for another',
    words:
      'The words of the link name "bpjsketenagakerjaan.go.id", but lead to "https://example.org/redaksi". Make the two agree, or write words that say where it leads.',
  },
  'unknown-file': {
    name: 'a file of data nobody knows',
    words: `This file is not known. Move it out of data/, or use one of: ${DATA_FILES}.`,
  },
  'old-form': {
    name: 'a file of many sources, as they stood in the first edition',
    words:
      'This file still has the old form: many records in one file. Run npm run migrate: every record gets a file of its own.',
  },
  'unknown-name': {
    name: 'observations of no source',
    words:
      'This file is named "newss", but no source is. Did you mean "news"? Rename the file, or add data/sources/newss.json.',
  },
  'missing-file': {
    name: 'a file of data that is missing',
    words: 'This file must exist, but it was not found. Create it; an empty list is fine.',
  },
  'broken-json': {
    name: 'JSON with a comma too many',
    words: 'Broken JSON: there is a comma after the last item. Mend it here or on the line before.',
  },
  'duplicate-key': {
    name: 'a key written twice',
    words:
      'The key "level" already stands on line 7. Delete one of them; only the last would be read.',
  },
  'unknown-key': {
    name: 'a key nobody knows',
    words:
      'The key "statuss" is not known here. Did you mean "status"? Allowed: indicator, period, value, decimals, magnitude, printed, printedWhy, where, person, speaker, secondReading, population, populationWording, segment, status, numerator, denominator, approximate, bound, upTo, roundingOf, contradicts, supersedes, mismatch, note.',
  },
  'missing-key': {
    name: 'keys of an object and of what may be null that are missing',
    words: 'The key "person" is missing. Add "person" with text in quotation marks, or null.',
  },
  'missing-language': {
    name: 'a language that is missing',
    words: '"term" is missing in English. Add "en" with a text that says the same.',
  },
  'wrong-type': {
    name: 'keys of an object and of what may be null that are missing',
    words:
      'The value of "supersedes" is text in quotation marks. Write an object in { }: "reference", "date", "reason".',
  },
  'bad-choice': {
    name: 'a word that is not among the choices',
    words:
      '"results" is not allowed in "kind". Did you mean "result"? Choose one of: "result", "target", "forecast".',
  },
  'bad-form': {
    name: 'a day that does not exist',
    words:
      '"2026-11-31" does not have the right form for "read". Write a day that exists in the form YYYY-MM-DD, e.g. 2025-03-17.',
  },
  'out-of-range': {
    name: 'a negative value',
    words: 'The value of "value" (-38) is out of bounds. Write a number ≥ 0.',
  },
  empty: {
    name: 'an empty text',
    words: '"question.en" is empty. Fill in "question.en", or delete the key if it may be absent.',
  },
  'duplicate-id': {
    name: 'the same identifier twice',
    words:
      '"cities" is already used in data/grids.json:3. Give it another name, or delete the double record.',
  },
  'wrong-name': {
    name: 'a file whose name is not its identifier',
    words:
      '"id" is "peserta", but its file or folder is named "members". Write "members" in "id", or rename the file.',
  },
  'unknown-record': {
    name: 'an identifier with a space',
    words:
      'There is no channel "call-centre". Did you mean "call centre"? Use one from data/channels.json, or add it there.',
  },
  'table-missing': {
    name: 'a table called whole without a row for every place',
    words:
      'This table is called whole, but has no row for makassar. Add the numbers, or write "whole": false and say in "unnamed" whom the source names.',
  },
  'table-whole': {
    name: 'a table called partial with every row',
    words:
      'This table is called partial, but every place it speaks of has a row. Write "whole": true.',
  },
  'request-day': {
    name: 'a request of a day to come',
    words:
      'This request was sent on 2026-12-01, a day to come. Mend "asked"; record what has happened.',
  },
  'request-state': {
    name: 'a request called answered without its answer',
    words:
      'This request is called "answered", but the day or the content of its answer is empty. Fill in "answered" and "outcome", or write "open" under "state".',
  },
  'table-total': {
    name: 'a table whose rows do not give the number of the whole',
    words:
      'The rows of this table give 50 and not "indonesia/participants/2024-12@news". Check every row with its source; if the source has it so, delete "total".',
  },
  'figure-fit': {
    name: 'a line of one number',
    words: 'A line needs at least two numbers. Add a reference, or use "kind": "series".',
  },
  'figure-mark': {
    name: 'a mark on bars',
    words:
      'A figure of kind "series" has no axis of time for "marks". Delete "marks", or use "kind": "line" or "multiples".',
  },
  'grid-tile': {
    name: 'a region with two tiles',
    words: 'The region "makassar" already has a tile in this grid. Delete one of its tiles.',
  },
  'grid-reference': {
    name: 'a number of a region that has no tile',
    words:
      'The grid of this figure has no tile for the region "makassar". Delete the reference, or use another grid from data/grids.json.',
  },
  'grid-figure': {
    name: 'a figure of tiles that names no grid',
    words:
      'A figure of kind "tiles" does not name its grid. Add "grid" with an id from data/grids.json.',
  },
  'table-figure': {
    name: 'a map of no table',
    words: 'A figure of kind "choropleth" needs "table". Add "table" with an id from data/tables.',
  },
  'map-figure': {
    name: 'a map of a table that is not whole',
    words:
      'The table "places" is not whole, so no map may show it: a place without a number would be read as low. Use a table that is "whole": true, or kind "series" for the numbers there are.',
  },
  'malformed-reference': {
    name: 'a reference that is not one',
    words:
      '"makassar coverage" is not a reference. Write region/indicator/period[:segment][@source], or rule:programme/rule.',
  },
  'unknown-reference': {
    name: 'a period written the other way round',
    words:
      'The data hold no number "indonesia/participants/2023-12". The nearest are: "indonesia/participants/2024-12@news".',
  },
  'ambiguous-reference': {
    name: 'an ambiguous reference in a statement',
    words:
      '"makassar/coverage/2024" has 2 numbers from different sources. Choose one of: "makassar/coverage/2024@release", "makassar/coverage/2024@news".',
  },
  'unsourced-reference': {
    name: 'a release that does not name the source',
    words:
      '"makassar/coverage/2024" does not name its source. Press pages and figures must name it: "makassar/coverage/2024@release", "makassar/coverage/2024@news".',
  },
  'unknown-rule': {
    name: 'a rule in a text that does not exist',
    words: 'The data hold no rule "rule:bpu/jkmm". The nearest are: "rule:bpu/jkm".',
  },
  'observation-link': {
    name: 'a value that supersedes nothing',
    words:
      '"supersedes" names "makassar/coverage/2023@news", which is not exactly one observation. Write the full reference with @source, or delete the key.',
  },
  'unequal-strings': {
    name: 'a reference in one language only',
    words:
      '[[rule:bpu/jkm]] in "answer" stands only in the English text. Write the same references in both languages.',
  },
  'hidden-decimals': {
    name: 'more decimals than said',
    words:
      '49.12 has more decimals than "decimals" says (1). Write "value" and "decimals" as the source prints them.',
  },
  'claim-form': {
    name: 'a superlative that is filed as a comparison',
    words:
      '"highest" does not fit the "kind" of this statement. Use higher, lower, rose or fell for two references; highest or lowest, with "within", for those at the end. Or delete "says".',
  },
  'typed-evidence': {
    name: 'evidence that is found without being typed, and on the other side',
    words:
      '"makassar/coverage/2024-06@news" is found in the record without being typed. Delete it here; what is typed only adds what cannot be computed.',
  },
  'population-unnamed': {
    name: 'a population that its source does not name',
    words:
      'The population "workers" is recorded without the words of the source that name it. Copy its words to "populationWording" ("pekerja"), or write "unstated".',
  },
  'missing-population': {
    name: 'a percentage of nobody',
    words:
      '"coverage" is a percentage, but "population" is null: per cent of whom? Write an id from data/populations/, or "unstated" if the source does not say.',
  },
  embargoed: {
    name: 'a press page of a day to come',
    words:
      'This page will be published on 2026-12-01; the date of the site is 2026-11-22. If that is meant, build the site again on that day; if not, correct the date.',
  },
  'embargoed-link': {
    name: 'a link to a press page of a day to come',
    words:
      'content/press/2025-03-17-makassar/en.mdx will only be published on 2026-11-23; until then this link shows as plain text. See that the sentence reads well without the link, and build the site again on that day.',
  },
  'release-date': {
    name: 'a release on another day than its source',
    words:
      '"date" is 2025-03-18, but the source "release" was published on 2025-03-17. Make both the same: "date" here, or "published" in data/sources/release.json.',
  },
  'release-folder': {
    name: 'a press folder without a date',
    words:
      'The press folder "audiensi-wali-kota" does not start with its date. Name it 2025-03-17-short-words, with hyphens.',
  },
  'parts-mismatch': {
    name: 'a whole that its parts do not make up',
    words:
      'The value is 100, but its parts add up to 90: "makassar/participants/2024-12:men@news" 60, "makassar/participants/2024-12:women@news" 30. Check them all; if the source is like that, explain it in "mismatch".',
  },
  'part-over-whole': {
    name: 'a part larger than its whole',
    words:
      '130 is more than the whole it is part of, "makassar/participants/2024-12@news". Check whether the indicators were mixed up; if the source is like that, explain it in "mismatch".',
  },
  'same-value': {
    name: 'one count for two years',
    words:
      '12345 was also printed for another place or time: "makassar/participants/2023-12@news". Check whether they were mixed up, and say in "note" what you know of it.',
  },
  'stock-over-time': {
    name: 'the state of two months',
    words:
      '"participants" is the state at one time, but "period" is a stretch of it: 2025-01/2025-02. Write the month or day it describes; usually the end of the stretch.',
  },
  'mixed-units': {
    name: 'an indicator inside one of another unit',
    words:
      '"coverage" is counted in percent, but this indicator in persons. Persons, memberships, cases and claims are never added: remove the name.',
  },
  'bound-shown': {
    name: 'a figure of a number of which only a limit or a range is known',
    words:
      'Of "indonesia/participants/2023-12@news" only a limit or a range is known. Such a number is not drawn and opens no page: use another one.',
  },
  'share-mismatch': {
    name: 'a share its parts do not give',
    words:
      'The printed value is 50, but numerator over denominator gives 55. Check all three; if the source is like that, explain it in "mismatch".',
  },
  'rule-rows': {
    name: 'rows of a rule that overlap',
    words:
      'This row of the rule starts while the row above it still applies. End the row above it ("to") one day before this row starts.',
  },
  'rule-unit': {
    name: 'a rule in another unit than calculations need',
    words:
      'The rule "bpu/jkk-rate" is in "rupiah", but calculations need "percent". Write "percent" in "unit", in all of its rows.',
  },
  'rule-derived': {
    name: 'a rule that is computed from others',
    words:
      'The rule "bpu/minimum" is computed from other rules. Delete it from the data, and change the rules it is computed from.',
  },
  'rule-ending': {
    name: 'a rule that ends within sixty days',
    words:
      'The rule "bpu/discount" ends on 2026-12-31, in 39 days, and no row follows it. Add the next row once it is set; until then, run the check with --on 2027-01-01 to see what follows.',
  },
  'rule-ended': {
    name: 'a rule that ended within the last sixty days',
    words:
      'The rule "bpu/discount" ended on 2026-10-31, and no row follows it. Add the next row once it is set. What reads differently since: calculators/self-employed, explainers/self-employed.',
  },
  'statement-figure': {
    name: 'a statement figure without its statement',
    words:
      'A figure of kind "statement" does not name its statement. Add "statement" with an id from data/statements/.',
  },
  'front-matter-opening': {
    name: 'front matter in JavaScript',
    words:
      'The first line is "---js", not "---". Write only three hyphens on the first line, with no other word behind them.',
  },
  'front-matter-unclosed': {
    name: 'front matter that is not closed',
    words: 'The front matter is not closed. Write "---" on a line of its own after the last key.',
  },
  'front-matter-closing': {
    name: 'front matter closed by something else',
    words: 'The line that closes the front matter is "--- en". Write only "---" on that line.',
  },
  'front-matter-yaml': {
    name: 'front matter that is not YAML',
    words:
      'The front matter is not correct YAML: bad indentation of a mapping entry. Write key: value; put a value with a colon or quotation mark between "…".',
  },
  'front-matter-shape': {
    name: 'front matter that is a sentence',
    words:
      'The front matter is not a list of keys and values. Write each line as key: value, e.g. title: Title of the page.',
  },
  'curly-brace': {
    name: 'a slip in a file that is translated, which does not make the translation stale',
    words:
      'Curly brackets { } are read as code, and code may not stand here. Use round brackets ( ), or write \\{ for the character itself.',
  },
  'less-than': {
    name: 'a comparison sign before a number',
    words:
      'The < in "<56 years." is read as the start of a tag. Write it in words, e.g. "less than", and the number with <Stat> or <Rule>.',
  },
  'angle-link': {
    name: 'an address in angle brackets',
    words:
      'An address in angle brackets cannot be read: <https://example.org>. Write [words that say where it leads](https://example.org).',
  },
  comment: {
    name: 'an HTML comment',
    words:
      'A comment may not stand here. Delete it; write working notes into the message of the git change.',
  },
  'code-line': {
    name: 'an import',
    words:
      'A line that starts with "import" is read as code. Delete it; all components are at hand without loading them.',
  },
  'spread-attribute': {
    name: 'attributes spread out',
    words:
      '<Channel> holds {...}, which is code. Write each attribute with quotation marks, e.g. of="…".',
  },
  'attribute-code': {
    name: 'an attribute that is code',
    words: 'The attribute "of" of <Channel> holds code { }. Write of="…" with quotation marks.',
  },
  'unclosed-tag': {
    name: 'a tag that is not closed',
    words:
      'The tag <Note> is not closed in the right place. Write </Note> in the same paragraph, or <Note … /> if it is empty. Once it is mended, check again: further problems of this page may appear.',
  },
  'broken-tag': {
    name: 'a tag without quotation marks',
    words:
      'The tag "<Channel of=call-centre />" cannot be read. Put each attribute value in quotation marks, and end the tag with /> or >. Once it is mended, check again: further problems of this page may appear.',
  },
  'raw-html': { name: 'raw HTML', words: '<b> is HTML, and HTML may not stand here. Write **…**.' },
  footnote: {
    name: 'a footnote',
    words:
      'Footnotes [^…] are not used on this site. Write it as a sentence or with <Note kind="info">.',
  },
  'unknown-component': {
    name: 'a component nobody knows',
    words:
      'There is no component <Chanel>. Did you mean "Channel"? There are: Stat, Rule, Paid, While, Else, Absent, Said, Figure, Contributions, Term, Person, Note, Channel, Faq, Plain.',
  },
  'unknown-attribute': {
    name: 'an attribute nobody knows',
    words: '<Channel> has no attribute "off". Did you mean "of"? Allowed: of.',
  },
  'missing-attribute': {
    name: 'an attribute that is missing',
    words: '<Note> lacks the attribute "kind". Write <Note kind="…">.',
  },
  'duplicate-attribute': {
    name: 'an attribute written twice',
    words: 'The attribute "of" of <Channel> stands twice. Delete one of them.',
  },
  'exclusive-attributes': {
    name: 'a difference and a ratio at once',
    words: '<Stat> may not have the attributes "minus" and "over" at once. Choose one of them.',
  },
  'children-refused': {
    name: 'an element that may not wrap text',
    words: '<Term> may not wrap text. Write <Term … /> without content and closing tag.',
  },
  'children-missing': {
    name: 'an element without text',
    words: '<Note> is empty. Write <Note …>its text</Note>, or delete it.',
  },
  'block-in-sentence': {
    name: 'a block inside a sentence',
    words:
      '<Figure> stands inside a sentence. Put it on a line of its own, with a blank line above and below.',
  },
  'else-alone': {
    name: 'an Else without its While',
    words:
      '<Else> stands without a <While> and without an attribute rule. Put it directly after </While>, or write <Else rule="…">.',
  },
  'unknown-folder': {
    name: 'a page in an unknown folder',
    words:
      'This file is not in a known folder of content. Move it to content/<press|explainers|programs|coverage|pages>/<page>/.',
  },
  'stray-file': {
    name: 'a file beside the pages',
    words:
      'The folder of a page holds only id.mdx, en.mdx and pictures. Rename it to id.mdx or en.mdx, or move it out of content/.',
  },
  'folder-name': {
    name: 'a folder with a capital letter',
    words:
      '"Baru" cannot be the name of a page\'s folder. Use lower-case letters, digits and single hyphens.',
  },
  'unknown-page': {
    name: 'a list at the foot with a page that is none',
    words:
      'There is no page "abuot". Did you mean "about"? Use the name of a folder in content/pages/, or coverage, explainers, programs, press, figures, calculators, data, glossary, questions, search, feeds.',
  },
  'taken-path': {
    name: 'a page at the address of another',
    words:
      'The address "tentang" is already used in content/pages/about/id.mdx:4. Give one of the pages another address; do not change one that has been published.',
  },
  'missing-partner': {
    name: 'a page in one language',
    words:
      'This page does not exist in English. Copy the front matter of this file to content/pages/about/en.mdx and add "translation: draft" there; delete that line once it is translated.',
  },
  'unsafe-url': {
    name: 'a javascript: address',
    words:
      'The address "javascript:alert(1)" is not safe. Use https:, tel:, mailto:, a section (#…) or the path of another .mdx file.',
  },
  'insecure-link': {
    name: 'an http: address',
    words:
      '"http://example.org/redaksi" uses http:, which others can read on the way. Write https://example.org/redaksi, once you have opened it.',
  },
  'absolute-path': {
    name: 'an absolute path',
    words:
      '"/en/about/" breaks when the site is put under another folder. Write the path of the file of that page, e.g. ../../pages/about/en.mdx.',
  },
  'not-a-page': {
    name: 'a link with a query',
    words:
      '"../../explainers/self-employed/en.mdx?x=1#iuran" is not the file of a page. Write the path of en.mdx of that page, e.g. ../../pages/about/en.mdx.',
  },
  'missing-page': {
    name: 'a link to a page that does not exist',
    words:
      'The page content/explainers/self-employd/en.mdx does not exist. Did you mean "../../explainers/self-employed/en.mdx"? Write the path from this file, with ../ to go up.',
  },
  'draft-link': {
    name: 'a link to a draft',
    words:
      'content/explainers/self-employed/en.mdx is still "translation: draft" in every language, so it is not published. Finish that page first, or delete the link in both languages.',
  },
  'other-language': {
    name: 'a link to the other language',
    words:
      '"../../explainers/self-employed/id.mdx#iuran" leads to a page in the other language. Write ../../explainers/self-employed/en.mdx#iuran.',
  },
  'missing-section': {
    name: 'a link to a section that does not exist',
    words:
      'content/explainers/self-employed/en.mdx has no section "#biaya". Its sections: iuran, lapor.',
  },
  'empty-link': {
    name: 'a link without text',
    words:
      'The link to https://example.org/redaksi has no text. Write words that say where it leads between [ and ].',
  },
  'missing-alt': {
    name: 'a picture without alternative text',
    words:
      'The picture ./kartu.png has no alternative text. Write what it shows: ![…](./kartu.png).',
  },
  'alt-file-name': {
    name: 'the name of a file as alternative text',
    words:
      'The alternative text "IMG_1234.jpg" is only the name of a file. Write what the picture shows, for readers who do not see it: ![…](./kartu.png).',
  },
  'alt-picture-word': {
    name: 'an alternative text that says it is a picture',
    words:
      'The alternative text begins with "image", which screen readers say already. Begin with what the picture shows.',
  },
  'vague-link': {
    name: 'a link that says nothing',
    words:
      'The link "Read more »" does not say where it leads. Link words that say where it leads, such as the name of that page: […](https://example.org/redaksi).',
  },
  'address-as-text': {
    name: 'an address as the text of a link',
    words:
      'The address "example.org/redaksi" is used as the text of a link. Write the name of that page or site: […](https://example.org/redaksi).',
  },
  'file-without-type': {
    name: 'a link to a file that does not say so',
    words:
      'The link "the editors" opens a PDF file without saying so. Write [the editors (PDF)](https://example.org/redaksi.PDF?v=2#page=3), and its size if you know it.',
  },
  'fake-heading': {
    name: 'a bold line in place of a heading',
    words:
      '"Who we are:" looks like a heading but is only bold or slanted text, so screen readers do not find it. Write ### Who we are for a heading, or go on with the sentence on the same line.',
  },
  'empty-table-head': {
    name: 'a table with an empty head',
    words:
      'Column 2 of this table has no head. Fill every cell of the first row with words for what its column holds.',
  },
  'nameless-table': {
    name: 'a table that nothing names',
    words:
      'This table has no name: neither a heading nor a sentence stands above it. Write a ## heading above it, or a sentence right before the table.',
  },
  'foreign-number': {
    name: 'numbers in the form of the other language',
    words: '"1.234.567" is in Indonesian form in English text. Write 1,234,567.',
  },
  'missing-image': {
    name: 'a picture that does not exist',
    words:
      'The picture content/explainers/self-employed/card.png does not exist. Save it in the folder of this page and write ./file-name.jpg.',
  },
  'not-a-picture': {
    name: 'a page shown as a picture',
    words:
      'content/pages/about/en.mdx is no picture. Name a .jpg, .png, .webp, .avif or .svg file; for a link, delete the ! before it.',
  },
  'foreign-image': {
    name: 'a picture on another site',
    words:
      'The picture "https://example.org/card.png" is not on this site. Save it in the folder of this page and write ./file-name.jpg.',
  },
  'matter-cut': {
    name: 'a summary that YAML cuts at a number sign',
    words:
      'The text of "summary" is cut off here: "# this site." is not read. In YAML a # after a blank begins a note. Put the whole text in quotation marks: summary: \'…\'.',
  },
  'word-bullet': {
    name: 'a list with bullets of Word',
    words:
      'Items of a list begin with "•", as in Word: readers get one paragraph that runs on. Begin each item with "- "; npm run check -- --fix does it.',
  },
  'bare-number': {
    name: 'a comparison sign before a number',
    words:
      'The number "56 years" is written out. Use <Rule of="programme/rule" />; if no rule sets it, <Stat of="…" />. Copy its reference from the page /data/ (not in the data yet? Add it to data/programs/<programme>.json).',
  },
  'bare-number-in-string': {
    name: 'a number written into a text',
    words:
      'The number "50%" is written out in "answer.en". Is [[makassar/coverage/2024-06@news]] meant? Use [[region/indicator/period@source]]. Copy its reference from the page /data/ (not in the data yet? Add it to data/observations/<region>/<source>.json).',
  },
  'number-in-heading': {
    name: 'a number in a heading',
    words:
      'The heading holds the number "2 days". Write the heading without it; the number goes into the first sentence below.',
  },
  'component-in-heading': {
    name: 'a component in a heading',
    words:
      'The heading holds <Term>, which gets lost in lists of headings. Write the heading in words only; the number or term goes into the first sentence below.',
  },
  'heading-one': {
    name: 'a heading of the first level',
    words: 'A heading with one # is the title, which the page has already. Write ## for a section.',
  },
  'heading-skip': {
    name: 'a heading that skips a level',
    words: 'This heading jumps to level ####. Write ###.',
  },
  'section-count': {
    name: 'a heading of the first level',
    words:
      '"sections" lists 2, but the number of ## headings is 1. Write one fixed word for each ## heading, in their order.',
  },
  'duplicate-section': {
    name: 'a section with the word of another',
    words: 'The section "capaian" stands twice in "sections". Give each section a different word.',
  },
  'leaflet-section': {
    name: 'a leaflet of a section that the guide does not have',
    words:
      'The section "laporan" of "leaflet" is not in "sections". Use one of these: iuran, lapor.',
  },
  'refused-comparison': {
    name: 'a difference that is refused',
    words:
      'The two numbers may not be compared. The two figures measure different things. The denominator of at least one figure is not stated. The two figures decide in different ways where a person counts. The month of at least one figure is not stated. Delete the attribute "minus"; if the source itself compares them, use <Said of="…" />.',
  },
  'refused-axis': {
    name: 'a series whose values may not share an axis',
    words:
      '"indonesia/coverage/2024@release" and "indonesia/participants/2023-12@news" may not share an axis. The two figures measure different things. The denominator of at least one figure is not stated. The two figures decide in different ways where a person counts. The month of at least one figure is not stated. Delete one, or use "kind": "statement" if the source compares them.',
  },
  'unprintable-rule': {
    name: 'a rule that is no number',
    words:
      'The rule "bpu/brackets" does not hold one number to print. Use <Contributions for="…" /> for its table.',
  },
  quantity: {
    name: 'a share in words that no reference has',
    words:
      '"One in three" states a share that is not 50.5%, the value of what its sentence refers to. Delete the word, or write what is true: a word for a share has to be right within one point, with "nearly" or "more than" within five. If the source says so, use <Said of="…" />.',
  },
  'quantity-word': {
    name: 'a word that compares',
    words:
      '"soared" compares, but its sentence holds no reference. Add <Stat>, <Rule> or <Said> to the sentence, or choose another word.',
  },
  'long-sentence': {
    name: 'a sentence too long to follow',
    words: 'This sentence has 32 words. Split it in two; 25 words at most.',
  },
  'long-average': {
    name: 'a page of sentences that are long on the whole',
    words:
      'The sentences of this page have 20.4 words on average; aim for 15 to 20. Begin with the longest, here: 23 words.',
  },
  'rule-not-in-force': {
    name: 'a rule that is not in force on its day',
    words:
      'The rule "bpu/jkm" is not in force on 2015-01-01. Add its new row to data/programs/, or wrap the text in <While>.',
  },
  'translation-unmarked': {
    name: 'a translation that does not say so',
    words:
      'Neither this file nor content/pages/about/id.mdx says "translationOf". If this is the translation, compare the two texts, then run npm run translations -- --stamp content/pages/about/en.mdx, or write translationOf: "184bac9f5fc2 82996b8e8d8a" at its top.',
  },
  'translation-both': {
    name: 'both files called translations',
    words:
      'Both this file and content/pages/about/id.mdx say "translationOf". Delete it from the file that was written first.',
  },
  'translation-untied': {
    name: 'a translation with a made-up digest',
    words:
      'This page has not been tied to content/pages/about/id.mdx, the text it translates, yet. Compare the two texts, then run npm run translations -- --stamp content/pages/about/en.mdx, or write translationOf: "184bac9f5fc2 82996b8e8d8a" at its top.',
  },
  'translation-stale': {
    name: 'a stale translation',
    words:
      '"translationOf" does not match content/pages/about/id.mdx: that text has changed, or the two were never compared. Compare the two texts, then run npm run translations -- --stamp content/pages/about/en.mdx, or write translationOf: "33601cc73393 82996b8e8d8a" at its top.',
  },
  'near-name': {
    name: 'the name of a person misspelt in pages and in data',
    words:
      '"Mintje Watu" is almost "Mintje Wattu" of data/people. Write Mintje Wattu; if this is another person, add them to data/people.',
  },
  'near-place': {
    name: 'the name of a place misspelt in a page and in data',
    words:
      '"Makasar" is almost "Makassar" of data/regions.json. Write Makassar; if this is another place, name its kind before it, as in "Kecamatan Makasar".',
  },
  'merge-conflict': {
    name: 'a merge conflict in data, and two in a page',
    words:
      'This file holds 2 merge conflicts that nobody has settled; the first begins on this line. Between <<<<<<< and ======= stands what you wrote, behind it up to >>>>>>> what somebody else did: keep what is right, then delete the three marks.',
  },
  'translation-edited': {
    name: 'a translation edited alone',
    words:
      'The text of this page has changed since it was compared with content/pages/about/id.mdx, and the text there has not. Compare the two texts, then run npm run translations -- --stamp content/pages/about/en.mdx, or write translationOf: "184bac9f5fc2 dec117b392ae" at its top.',
  },
  'pair-stale': {
    name: 'a text of data edited in one language, and in the other',
    words:
      '"faqs.home-business.answer" has changed in Indonesian since both languages were compared. Compare the two, then run npm run translations -- --stamp data/faqs.json, or write in data/stamps/faqs.json: "faqs.home-business.answer": "dcf79706bf12 256727e7fdf3".',
  },
  'pair-unread': {
    name: 'a record whose languages nobody has compared',
    words:
      'Both languages were never compared: "faqs.home-business.question", "faqs.home-business.answer". Compare them, then run npm run translations -- --stamp data/faqs.json, or write in data/stamps/faqs.json: "faqs.home-business.question": "9ffe59459db4 739f998d00ac", "faqs.home-business.answer": "5462d9570003 256727e7fdf3".',
  },
  'stamps-form': {
    name: 'stamps that are none',
    words:
      'This file is no list of stamps: { "key": "stamp", … }. This file is written by the machine: delete it, compare its texts, then run npm run translations -- --stamp.',
  },
  'wrong-language': {
    name: 'a sentence in the language of the other page',
    words:
      '"This site is for you, and …" is in another language than its place is for. Write it in the language of that page or key; if it is a quotation, tell what it says.',
  },
  untranslated: {
    name: 'a paragraph that is not translated',
    words:
      '"Halaman ini untuk Anda yang bekerja …" is not translated: it is the same in content/explainers/self-employed/id.mdx. Translate it, or give this page "translation: draft" until it is finished.',
  },
  'unequal-matter': {
    name: 'front matter that differs',
    words:
      '"event.date" is 2025-03-18, in content/press/2025-03-17-makassar/id.mdx:9 2025-03-17. Write the same in both files.',
  },
  'unequal-references': {
    name: 'a reference in one summary only',
    words:
      'The references in "summary" differ: here none, in content/press/2025-03-17-makassar/id.mdx "makassar/coverage/2024@release". Write the same references in both files.',
  },
  'unequal-headings': {
    name: 'an unequal number of headings',
    words:
      'The headings differ: here there is no further heading, in content/press/2025-03-17-makassar/id.mdx:32 "## Rencana". Make number, level and order of headings the same in both languages.',
  },
  'unequal-element': {
    name: 'an element one language lacks',
    words:
      '<Said of="makassar-above-national" /> is missing in content/press/2025-03-17-makassar/en.mdx:25 in the section "Results". Add it there, or delete it here: both languages must say the same.',
  },
  'unequal-blocks': {
    name: 'a paragraph one language lacks',
    words:
      'The blocks differ: here nothing, in content/explainers/self-employed/id.mdx:13 the paragraph "Bacalah dulu.". Give both languages the same paragraphs, list items, cells and notes: add what is missing, or delete what is too much.',
  },
  'unequal-sentences': {
    name: 'a sentence one language lacks, with what it states',
    words:
      'The number of sentences differs: here 2, in content/press/2025-03-17-makassar/id.mdx:26 1. Compare sentence by sentence: add the one that is missing, or divide them in the same places. If the language needs it so: npm run translations -- --accept FILE:LINE "why".',
  },
  'unequal-order': {
    name: 'two numbers exchanged',
    words:
      'The order differs: here <Rule of="bpu/jkm" />, in content/press/2025-03-17-makassar/id.mdx:26 in the same place <Stat of="makassar/coverage/2024@release" />. Name them in the same order, so that each number speaks of the same thing in both languages. If the language needs it so: npm run translations -- --accept FILE:LINE "why".',
  },
  'unequal-words': {
    name: 'how many, up to where, how often and which place said otherwise in words',
    words:
      'The number in words differs: here "Three", in content/pages/about/id.mdx:6 "Dua". Compare with the source, then write the same in both languages.',
  },
  'unequal-values': {
    name: 'another year, law, article and phone number in one language',
    words:
      'A date, year, law or number differs: here "2026", in content/pages/about/id.mdx:6 "2029". Compare with the source, then write the same, in the same order, in both languages.',
  },
  'accepted-difference': {
    name: 'another order that was accepted',
    words:
      'The order of references is not that of content/press/2025-03-17-makassar/id.mdx:26, which was accepted on 2026-11-20: "urutan bahasa Inggris". Once either text changes, this is asked again.',
  },
  'accepted-unused': {
    name: 'an acceptance that nothing needs',
    words:
      'The acceptance for content/press/2025-03-17-makassar/en.mdx ("urutan bahasa Inggris") fits no difference any more. Delete this item: both languages are the same now, or their texts are others.',
  },
  'accepted-form': {
    name: 'acceptances that are none',
    words:
      'Item 1 is no acceptance. This file is written by a machine: delete what is wrong, then run npm run translations -- --accept FILE:LINE "why".',
  },
  'no-such-day': {
    name: 'a day that does not exist, and one of another weekday',
    words: '"31 April 2025" is in no calendar. Write a day that exists, as its source has it.',
  },
  'wrong-weekday': {
    name: 'a day that does not exist, and one of another weekday',
    words:
      '17 March 2025 is no "Friday" but a Monday. Correct the weekday, or the date if that is what is wrong.',
  },
  'unequal-force': {
    name: 'must that became may, not that was lost, and at least for at most',
    words:
      'Must or may differs: here "may", in content/pages/about/id.mdx:6 "wajib". "You may join." and "Anda wajib ikut." Say it in the same direction and with the same force in both languages; the stamp "translationOf" excuses no difference.',
  },
  'replaced-headline': {
    name: 'a page that opens with a number that was replaced',
    words:
      '"makassar/coverage/2024@news" has been replaced; the page opens with what replaced it. Write "makassar/coverage/2024@law", or remove "headline".',
  },
  'replaced-number': {
    name: 'a number in a release, a figure and a statement that was replaced',
    words:
      '"makassar/coverage/2024@release" has been replaced by "makassar/coverage/2024@law". Use the newer number. A quotation already issued may stay: its source entry names what replaced it.',
  },
  'over-the-whole': {
    name: 'a share of more than everyone',
    words:
      '"coverage" of everyone is 476.20 per cent, more than the whole. Check the number; if the source is like that, explain it in "mismatch".',
  },
  'result-to-come': {
    name: 'a result of a year to come',
    words:
      'A result for 2028-10 cannot come from the source "news", published 2025-09. Check "period", and "published" of the source; targets and forecasts have indicators of their own.',
  },
  unused: {
    name: 'a segment that nothing is of',
    words:
      'No number has the segment "fishers". Check how it is spelt, or delete it if nothing needs it.',
  },
  'population-of-count': {
    name: 'a count out of a population',
    words:
      '"participants" is a count, not a share of "workers". Write null in "population": only percentages have one.',
  },
  'front-matter-sign': {
    name: 'an anchor',
    words:
      'YAML reads "&about" as a name for a value, to copy it elsewhere (an anchor). Delete the name, and write each value in its own place; if the & is part of a text, put the whole value between "…".',
  },
  'page-size': {
    name: 'a page that is too large',
    words:
      'This page has 261 KB; it may have 200 KB at most. Divide it into several pages; keep pictures as files of their own, not inside the text.',
  },
  'data-size': {
    name: 'JSON that is too large',
    words:
      'This file of data has 5.4 MB; it may have 5 MB at most. Keep only the records that pages state; delete the others.',
  },
  nesting: {
    name: 'quotations that go too deep',
    words:
      'What stands here goes more than 100 levels deep. Check the signs >, -, * and _, how far the line is indented, and tags without an end; there may be too many.',
  },
  'long-text': {
    name: 'many marks in one paragraph',
    words:
      'This part without a blank line has 180,120 characters; it may have 10,000 at most. Divide it with blank lines; make several tables of a long one.',
  },
  'many-tags': {
    name: 'many tags',
    words: 'This page has 2,500 signs <; it may have 2,000 at most. Divide it into several pages.',
  },
  'number-changed': {
    name: 'a number too small to be one',
    words:
      'A machine reads the number 1e-400 as 0. Write it as its source prints it, without an e, and zero without a minus.',
  },
  'reserved-name': {
    name: 'a region named like a device',
    words:
      'Windows keeps the name "con" for a device, so no file can have it. Use another name, or add a word behind it with a hyphen.',
  },
  'region-circle': {
    name: 'regions that lie in each other',
    words:
      'This region lies inside itself: daerah → makassar → daerah. Write in "parent" the region that holds it: the province of a regency or city, the country of a province.',
  },
  'cites-early': {
    name: 'a release that comes out before a source it cites',
    words:
      'This is on the site from 2026-12-01, but "makassar/coverage/2024@news" rests on the source "news", which is only published on 2026-12-05. Move "published" of this page to 2026-12-05, or take the reference out until that day.',
  },
  'waits-for-source': {
    name: 'a page on the site of a day before one of us had read its source',
    words:
      'This is not on the site of 2026-11-22: "indonesia/participants/2024-12" rests on the source "news", which is only there from 2026-12-05. Nothing needs to be changed: it appears by itself from that day.',
  },
  'headline-waits': {
    name: 'a place that opens with a number to come',
    words:
      '"makassar/coverage/2024@news" is only published on 2026-12-05; until then the page of this region opens with the newest number we hold. Write a number that is out, and change it on that day.',
  },
  vector: {
    name: 'a sum of a single rule, which is told of where the rule stands',
    words:
      'The rules do not give what others have worked out: age (age 58 ≠ 59). Rows behind it: jp/age 2025-01-01. Hold those rows against the law; a new amount is a new row with its own "from". If the example itself is wrong, mend it in data/vectors.json.',
  },
  'missing-parts': {
    name: 'a share that does not say what was divided',
    words:
      'This percentage does not say "numerator", "denominator". Write the count with its "value" and "decimals", or "not-published" if the source does not say it.',
  },
  'status-of-source': {
    name: 'a number of others that is called ours',
    words:
      'This number is called computed by us, but its source, "news", is not ours. Write "reported" or "dataset", or a source of kind "own".',
  },
  'small-survey': {
    name: 'a city counted by the survey of February',
    words:
      '"participants" for 2024-02: the survey of February is too small for a regency or city. Check the month; numbers of regencies and cities come from the survey of August.',
  },
  'nature-of-unit': {
    name: 'a share that happens in a time',
    words:
      'An indicator in "percent" is always "stock". Write "stock" in "nature", or change "unit".',
  },
  'nothing-unsaid': {
    name: 'a comparison that leaves nothing open',
    words:
      'The statement "makassar-above-national" compares without a word on what it leaves open. Write in "unsaid" what is not said, for example out of how many people the percentage is.',
  },
  'foreign-headline': {
    name: 'a place that opens with a number of another',
    words:
      'The page of "makassar" opens with a number of another region, "indonesia". Write a reference that starts with "makassar/".',
  },
  'contradicted-headline': {
    name: 'a place that opens with a number that its reason does not lead to',
    words:
      'The reason "own-document" no longer leads to "makassar/coverage/2024@news" but to "makassar/coverage/2024@release". Write "makassar/coverage/2024@release", or remove "headline": the page then opens with the newest number we hold.',
  },
  'needless-headline': {
    name: 'a place that an editor opens with what the rule gives',
    words:
      'Without "headline" this page opens with "makassar/coverage/2024-06@news" too. Remove "headline".',
  },
  'part-mismatch': {
    name: 'a part of a share that its source counts otherwise',
    words:
      '"numerator" is 300, but the same count, "makassar/participants/2024-06@news", is 310. Make both the same; if the source is like that, explain it in "mismatch".',
  },
  needed: {
    name: 'a channel that every page leads to, renamed',
    words:
      'There is no channel "branch", needed by the foot of every page. Give it back its name if "branches" is its new one; the code of the site knows it by this name.',
  },
  'share-figure': {
    name: 'a statement drawn with a count',
    words:
      '"indonesia/participants/2024-12@news" is no percentage, so it cannot be drawn as a share. Use a percentage, or change "kind" to "series".',
  },
  'magnitude-of-share': {
    name: 'a share in millions',
    words:
      'A percentage is not printed in "million". Delete "magnitude", or use an indicator that counts people or rupiah.',
  },
  'plain-statistic': {
    name: 'a statistic told to be plain',
    words:
      '<Plain> holds "99.9 per cent": that is a share. Use <Stat of="region/indicator/period@source" />. Copy its reference from the page /data/ (not in the data yet? Add it to data/observations/<region>/<source>.json).',
  },
  'plain-unlike': {
    name: 'plain digits that are not what they are told to be',
    words:
      '"2.2" does not fit <Plain kind="code">, which holds a code or version, such as version 2.2. Write it as in that example; if it is a statistic, use <Stat of="…" />. Copy its reference from the page /data/ (not in the data yet? Add it to data/observations/<region>/<source>.json).',
  },
  'payment-empty': {
    name: 'a payment without a number',
    words:
      'The payment "budget" holds neither money nor cases. Write "amount" or "cases" as its source prints them.',
  },
  'paid-to-come': {
    name: 'a payment of a year to come',
    words:
      'What was paid in 2027 cannot be told by the source "release", published 2025-03-17. Check "period"; if it is still to be paid, write "budgeted" or "promised" in "kind".',
  },
  'spoken-twice': {
    name: 'a number that a person and an office are said to have given',
    words:
      'This number names a "person" (mintje-wattu) and a "speaker" as well; a page shows one of them. Keep "person" where they stand in data/people/, and remove "speaker".',
  },
  'several-speakers': {
    name: 'numbers of a source in which two people speak',
    words:
      'In the source "release" 2 people speak (ani, mintje-wattu), and this number does not say who gave it. Add "person" with an id from data/people/, or null where the document itself gives the number.',
  },
  absence: {
    name: 'an absence that nobody asked the record about',
    words:
      '"We have found no" says that a figure is not there, and nothing holds that against the record. Put the words into <Absent of="region/indicator">…</Absent>, which asks the record, or say only what there is.',
  },
  'absence-contradicted': {
    name: 'an absence that the record contradicts',
    words:
      '"makassar/coverage/2024" is said not to be there, but the record holds "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news". Replace the sentence by the number, <Stat of="makassar/coverage/2024@release" />, or name the period and segment that is not there.',
  },
  'unwanted-word': {
    name: 'a word that is none for the readers of a guide and of a question',
    words:
      '"gaji" is no word for the readers of this text. Write "penghasilan". Those who work for themselves receive no wage. What others say stands between “ and ”, or in <Said of="…" />.',
  },
  'unopened-acronym': {
    name: 'an acronym that a section does not open, though another does, and one of an answer',
    words:
      '"KDEI" is not opened in this section. Write it in full at its first use: the words, then (KDEI). The site itself opens an acronym of data/glossary.json that has "opened", in each section; a name that people know as it is belongs into data/words/names.json.',
  },
  newest: {
    name: 'the newest figure of all',
    words:
      '"newest figure": what is newest outside our record we do not know. Write "we have found" behind it, or just say when.',
  },
  'newest-contradicted': {
    name: 'the newest figure we hold, which is not the newest',
    words:
      '"newest figure" is said of "makassar/coverage/2024-06@news", but the record holds a newer one: "makassar/coverage/2024@release". Use the newer one, or say when without that word.',
  },
  'matter-converted': {
    name: 'texts that YAML takes for an answer and a day',
    words:
      'The text of "title" is "On", which in YAML is no text but a yes or a no. Put it in quotation marks: \'On\'.',
  },
  'not-of-rule': {
    name: 'a contribution that is shared, though the member bears it',
    words:
      '"shared by" does not hold for "bpu/jkm" (JKM contribution). Write what holds, such as "borne by the member", or delete the words; if another rule is meant, change the reference.',
  },
  'other-window': {
    name: 'a discount from and to months that are not those of its rule',
    words:
      '"June 2026" is not the beginning of the time that is meant: "bpu/discount" 2026-04-01 to 2027-03-31. Write the first month of it; if the rule has changed, mend its row in data/programs.',
  },
  'other-version': {
    name: 'an old amount told as that of today, and that of today as the old one',
    words:
      '"now" beside "bpu/jkm" (JKM contribution), but what is printed held only from 2015-07-01 to 2025-12-31. Take "on" out of the tag, or say when it was so.',
  },
  'other-bound': {
    name: 'an upper limit beside a rule that is a lower one',
    words:
      '"at most" does not fit "bpu/jkk-rate" (JKK rate): that rule is a lower limit. Write "at least" or "from", or change the reference.',
  },
  'other-force': {
    name: 'what is forbidden, called no duty',
    words:
      '"need not" contradicts "uu-24-2011" Article 8: by that law this is forbidden. Read the article first. If this sentence is wrong, write "may not" or "must not"; if the record is, mend data/laws/uu-24-2011.json; if the sentence is about something else, name that.',
  },
  'folder-day': {
    name: 'another day than that of the folder',
    words:
      '"date" is 2025-03-18, but the name of its folder begins with 2025-03-17. Mend "date", or name the folder by that day.',
  },
  'event-day': {
    name: 'an event on another day than the opening says',
    words:
      'The event is on 2025-03-16, but the opening of this page names "17 March 2025". Make "date" of "event" the day that is named, or name the day of the event.',
  },
  'place-unheld': {
    name: 'the government of another place',
    words:
      'Gowa is none of the places of this page (makassar, indonesia). Mend the name of the place, or add that place to "regions".',
  },
  'region-unheld': {
    name: 'a region of which the page holds no number',
    words:
      'No number on this page is of Gowa or a place within it. Write in "regions" the places that its numbers are of, or take this one out.',
  },
  'title-time': {
    name: 'a title with the year of no number',
    words:
      'No number on this page is of "2021"; they are of 2024. Write the year that the numbers cover.',
  },
  'source-kind': {
    name: 'a press release that is called news',
    words:
      '"News" is not the kind of its source, which is "press-release". Call the source by its kind, or mend "kind" in the file of the source.',
  },
  'rule-printed': {
    name: 'another rate than its law says',
    words:
      'The law says "2%", but "value" is 1. Open the article in "basis" and mend what is wrong, "value" or "printed"; do not fit one to the other unread.',
  },
  'rule-printed-says': {
    name: 'a text of a law without its number',
    words:
      '"satu persen" in "printed" holds no number. Write the number as the law has it, with its unit: "paling lama 7 hari kerja".',
  },
  'rule-before-law': {
    name: 'a rule that begins before its law was made',
    words:
      'This row begins on 2005-07-01, before law 44/2015 in "basis" was made. Write the day from which that law applies; if it reaches back, say why in "unusual" in this row.',
  },
  'rule-lone-day': {
    name: 'the one rule of a law that begins on another day',
    words:
      'This row begins on 2016-07-01, but all other rules of 44/2015 begin on other days: 2015-07-01, 2026-01-01. Compare it with the law; if it is so, say why in "unusual" in this row.',
  },
  'rule-pace': {
    name: 'the lower end of the pension with two digits exchanged',
    words:
      'Since 2015-07-01 "jp/minimum-pension" became 1.0035 times what it was, but "jp/maximum-pension" 1.0335 times; their law moves both by the same number. Compare it with the law; if it is so, say why in "unusual" in this row.',
  },
  'other-unit': {
    name: 'per cent where a length of time stands',
    words:
      'Beside "within" stands a length of time, but "bpu/jkk-rate" (JKK rate) is in percent. Perhaps two references are exchanged: put the right one there, or change the words beside it.',
  },
  'wrong-order': {
    name: 'a range that begins with its upper end',
    words:
      'By "to", "jkk/dentures" has to be less than "jkk/glasses", and is not. Exchange the two references, or change the words between them.',
  },
  'exchanged-words': {
    name: 'two rules each beside the words for the other',
    words:
      '"glasses" beside "jkk/dentures" (Dentures) is a word for "jkk/glasses" (Glasses): the two are exchanged. Exchange the two references, or write beside each what it is.',
  },
  'lone-time': {
    name: 'the number of one place of another year than those of all other places of its source',
    words:
      'Of the source "paper" only this number is of 2023; those of its kind of other places are all of 2024. Open the source; if it is printed so, say why in "mismatch".',
  },
  'title-period': {
    name: 'a number of another month than the title of its source names',
    words:
      'This number is of 2023-08, but the title of the source "paper" names Agustus 2024, and no number of it is of that time. Open the source; if it is printed so, say why in "mismatch".',
  },
};
