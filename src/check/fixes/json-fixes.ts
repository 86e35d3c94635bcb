import { offsetAt } from '../reading/files.ts';
import { readJson } from '../reading/json-places.ts';
import type { Mended } from './text-fixes.ts';

/** So many slips of one file are mended; more are a file that is something else. */
const MOST = 200;

/**
 * A file of data as strict JSON, its slips mended where one cure is certain: a comma too many or too few
 * between lines, curly or single quotation marks, keys without any, `True` and `None`, a decimal comma.
 * A file that cannot be read then either stays as it is.
 * @example withJsonForm('{ “value”: 47,62, }').text // '{ "value": 47.62 }'
 */
export function withJsonForm(text: string): Mended {
  let mended = text;
  for (let count = 0; count <= MOST; count += 1) {
    const reading = readJson('', mended);
    if (reading.ok) return { text: mended, count };
    const offset = offsetAt(mended, reading.place);
    const next = mendedAt(mended, offset, reading);
    if (next === null || next === mended) break;
    mended = next;
  }
  return { text, count: 0 };
}

type Slip = Extract<ReturnType<typeof readJson>, { ok: false }>;

function mendedAt(text: string, offset: number, { reason, slip }: Slip): string | null {
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  if (reason === 'TrailingComma') return before.replace(/,(\s*)$/, '$1') + after;
  // Two values on two lines: what stands between them can only be a comma.
  if (reason === 'CommaExpected' && /\n\s*$/.test(before))
    return before.replace(/\s*$/, (space) => `,${space}`) + after;
  if (slip?.kind === 'quotation-mark' || slip?.kind === 'character')
    return withQuotes(before, after);
  const [meant, other] = slip?.meant ?? [];
  const isCertain =
    slip?.kind === 'bare-key' ||
    slip?.kind === 'number' ||
    (slip?.kind === 'bare-word' && !meant?.startsWith('"'));
  if (!slip || meant === undefined || other !== undefined || !isCertain) return null;
  return before + meant + after.slice(slip.found.length);
}

/** The quotation that begins here between straight marks, where it ends on its line. */
function withQuotes(before: string, after: string): string | null {
  const found = /^[“”„‘’'`´]([^“”„"‘’'`´\n]*)[“”„‘’'`´](?=\s*[:,}\]\n])/u.exec(after);
  return found ? `${before}"${found[1] ?? ''}"${after.slice(found[0].length)}` : null;
}
