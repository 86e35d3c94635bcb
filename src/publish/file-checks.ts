import { kindOfBytes, textOfBytes } from '../doors/kind.ts';
import { readers } from '../doors/pictures/judge.ts';
import { svgFaults } from '../doors/pictures/svg.ts';
import { heldInPublic } from '../doors/public-files.ts';
import { uncarriedIn, type Recorded } from '../check/finished/recorded.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Bilingual } from '../schema/index.ts';
import { bookProblem, downloadProblem } from './downloads.ts';
import { apartIn, type Apart } from './file-apart.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { unpacked } from './packed.ts';
import { both } from './page-faults.ts';

/**
 * Why a file that is no page may not be published, judged by its kind.
 * @param kind as `file-kinds.ts` names it
 * @param apart how tables are divided into files
 */
export function fileProblem(
  kind: string,
  path: string,
  bytes: Buffer,
  recorded: Recorded,
  apart: Apart = apartIn([]),
): Bilingual | null {
  if (kind === 'picture') return pictureProblem(bytes);
  const held = heldInPublic(path);
  if (held !== null) {
    if (kindOfBytes(bytes) !== held) return both(t.otherContent, held);
    return held === 'svg' ? drawingProblem(bytes) : null;
  }
  if (/\.(?:xlsx|zip)$/.test(path)) return packedProblem(kind, path, bytes, recorded, apart);
  const text = bytes.toString('utf8');
  const uncarried = uncarriedIn(text, recorded);
  if (uncarried !== null) return both(t.notOurs, uncarried);
  if (path.endsWith('.js')) return scriptProblem(text);
  if (path.endsWith('.svg')) return drawingProblem(bytes);
  return downloadProblem(kind, path, text, recorded, apart);
}

/** Why an archive may not be published: itself, or a file in it. */
function packedProblem(
  kind: string,
  path: string,
  bytes: Buffer,
  recorded: Recorded,
  apart: Apart,
): Bilingual | null {
  const files = unpacked(bytes);
  if (files === null) return t.unreadable;
  const isBook = path.endsWith('.xlsx');
  // A workbook is one table, however many files it is made of; an archive is as many as it holds.
  const texts = isBook ? [[...files.values()].join('\n')] : [...files.values()];
  for (const text of texts) {
    const uncarried = uncarriedIn(text, recorded);
    if (uncarried !== null) return both(t.notOurs, uncarried);
  }
  if (isBook) return bookProblem(kind, path, files, recorded, apart);
  // What stands in the archive is held to the same as where it stands on its own.
  const inside = apartIn([...files.keys()].map((name) => `data/${name}`));
  for (const [name, text] of files) {
    const own = FILE_KINDS.find((one) => one.path.test(`data/${name}`));
    const problem = own && downloadProblem(own.kind, `data/${name}`, text, recorded, inside);
    if (problem)
      return { id: t.inArchive.id(name, problem.id), en: t.inArchive.en(name, problem.en) };
  }
  return null;
}

/**
 * Why a picture that pages show may not be published: an original tells of its camera and place, a
 * drawing may hold more than a drawing. The check has seen to both; this holds Astro to it.
 */
function pictureProblem(bytes: Buffer): Bilingual | null {
  const kind = kindOfBytes(bytes);
  if (kind === 'svg') return drawingProblem(bytes);
  const facts = readers[kind]?.(bytes);
  return !facts || facts.metadata ? t.original : null;
}

function drawingProblem(bytes: Buffer): Bilingual | null {
  const [fault] = svgFaults(textOfBytes(bytes) ?? '');
  return fault ? both(t.unsafeDrawing, fault.written) : null;
}

/** A map to its sources, or the sources of somebody else. */
function scriptProblem(text: string): Bilingual | null {
  const found =
    /[#@]\s*sourceMappingURL=\S*/.exec(text) ??
    /\b(?:import|from|fetch)\s*\(?\s*["'`](?:https?:)?\/\/[^"'`]*/.exec(text);
  return found ? both(t.leadsOut, found[0]) : null;
}
