import { isQuestion, type SentenceClaim, type Number } from './claim.ts';

/** What says of a number that it is wanted or expected, and not reached. */
const AIMED =
  /(?<!\p{L})(?:(?:(?:men|di)?target|menarget)(?:kan|nya)?|targets|targeted|sasaran(?:nya)?|rencana(?:nya)?|(?:me|di)rencanakan|(?:di|ber)?harap(?:kan)?|ingin|hendak|akan|membidik|mengejar|mengincar|menuju|menjelang|tujuan(?:nya)?|ambisi|kekurangan|proyeksi|(?:mem|di)proyeksikan|(?:mem|di)?perkira(?:kan|an)|aim(?:s|ed|ing)?|goals?|plan(?:s|ned)?|hope[ds]?|wants?|wanted|intend(?:s|ed)?|will|would|should|ambition|expect(?:s|ed)?|forecasts?|shortfall|to (?:be|reach|cover|protect|insure|have))(?!\p{L})/iu;
/** What says of a number that it is so. */
const REACHED =
  /(?<!\p{L})(?:cakupan(?:nya)?|mencakup|tercakup|terlindungi|terlindung|melindungi|menjangkau|menjadi peserta|coverage|cover(?:s|ed)?|protect(?:s|ed)?|insured)(?!\p{L})/iu;

/** A target that a sentence tells of as if it were reached. A table or list may say above it what it is. */
export function unsaidTargets({ passage, sentence, numbers }: SentenceClaim): Number[] {
  const { text } = sentence;
  if (passage.kind === 'row' || isQuestion(sentence) || AIMED.test(text) || !REACHED.test(text))
    return [];
  return numbers
    .filter(({ entry, paid }) => paid === undefined && entry.indicator.kind === 'target')
    .slice(0, 1);
}
