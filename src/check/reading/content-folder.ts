import { typeInYaml } from '../../i18n/desk/check-forms.ts';
import {
  FrontMatterError,
  normalizeLines,
  parseFrontMatter,
  type FrontMatter,
} from '../../mdx/front-matter.ts';
import { MdxLimitError, refuseSize } from '../../mdx/limits.ts';
import { contentsOf, MdxSyntaxError, readMdx } from '../../mdx/read.ts';
import type { Contents, MdxSource, Place } from '../../mdx/mdx-types.ts';
import { contentFolders, type ContentFolder, type Locale } from '../../schema/index.ts';
import { isLocale } from '../../schema/locales.ts';
import { fileStart, type Files } from './files.ts';
import { remembered } from './remembered.ts';
import { tellFrontMatterError, tellLimit, tellSyntaxError } from './mdx-faults.ts';
import type { ArgsOf, Report } from '../reports/problem.ts';
import { pathName, schemaFaults, type SchemaFault } from './schema-faults.ts';

/** A page in one language, as far as it could be read. */
export interface Page {
  file: string;
  folder: ContentFolder;
  /** Name of its folder. */
  name: string;
  locale: Locale;
  /** The file with line ends `\n`; all places are those of this text. */
  text: string;
  /** Front matter as written; empty where it could not be read. */
  matter: Record<string, unknown>;
  /** Whether the front matter could be read. */
  readable: boolean;
  /** Fixed ids of its sections. */
  sections: string[];
  /** Kept out of its language. */
  draft: boolean;
  /** Null where the body could not be read. */
  mdx: MdxSource | null;
  /** Whether `mdx` is the body as written, without slips blanked out. */
  whole: boolean;
  contents: Contents;
  /** Where the key of a front matter value stands. */
  matterPlace: (...path: (string | number)[]) => Place;
}

/** How many slips of one file are mended to find the next ones, and how many characters read for it. */
const MOST_FAULTS = 50;
const MOST_READ = 1_000_000;

/** Reads the pages of `content/`, reporting what cannot be read and front matter that does not fit. */
export function readPages(files: Files, report: Report): Page[] {
  const pages: Page[] = [];
  for (const [file, text] of files) {
    const page = readPage(file, text, report);
    if (page) pages.push(page);
  }
  return pages;
}

/** The page of a file; null for a file that is none. */
const readPage = remembered((file, text, report): Page | null => {
  const match = /^content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(file);
  const [, folder = '', name = '', locale] = match ?? [];
  if (!isContentFolder(folder) || !isLocale(locale)) return null;
  return pageOf({ file, folder, name, locale }, text, report);
});

/** The pages of `content/` as far as they can be read, for what asks nothing else of them. */
export function pagesOf(files: Files): Page[] {
  return readPages(files, () => undefined);
}

/** Whether a word is the name of a folder of content. */
export function isContentFolder(folder: string): folder is ContentFolder {
  return Object.hasOwn(contentFolders, folder);
}

type Identity = Pick<Page, 'file' | 'folder' | 'name' | 'locale'>;

function pageOf(identity: Identity, source: string, report: Report): Page {
  const text = normalizeLines(source);
  const front = readMatter(identity.file, text, report);
  const matter = front?.matter ?? null;
  const matterPlace = (...path: (string | number)[]) => front?.placeOf(path) ?? fileStart;
  if (matter) checkMatter(identity, text, matter, matterPlace, report);
  const listed: unknown = matter?.['sections'];
  const sections = Array.isArray(listed) ? listed.filter((one) => typeof one === 'string') : [];
  const mdx = matter === null ? null : readBody(identity.file, text, report);
  return {
    ...identity,
    text,
    matter: matter ?? {},
    readable: matter !== null,
    sections,
    draft: matter?.['translation'] === 'draft',
    mdx,
    whole: mdx?.source === text,
    contents: mdx ? contentsOf(mdx, sections) : { uses: [], headings: [], targets: [] },
    matterPlace,
  };
}

function readMatter(file: string, text: string, report: Report): FrontMatter | null {
  try {
    refuseSize(text);
    return parseFrontMatter(text);
  } catch (error) {
    if (error instanceof MdxLimitError) tellLimit(error, file, report);
    else if (error instanceof FrontMatterError) tellFrontMatterError(error, file, report);
    else throw error;
    return null;
  }
}

function checkMatter(
  { file, folder }: Identity,
  text: string,
  matter: Record<string, unknown>,
  matterPlace: Page['matterPlace'],
  report: Report,
): void {
  for (const fault of schemaFaults(contentFolders[folder], matter)) {
    const { path } = fault;
    const place = path.length > 0 ? matterPlace(...path) : fileStart;
    const converted = convertedIn(fault, text, place);
    if (converted) {
      report('matter-converted', file, converted.place, converted.args);
      continue;
    }
    const { code, args } = inYaml(fault);
    (report as (code: string, file: string, place: Place, args: unknown) => void)(
      code,
      file,
      place,
      args,
    );
  }
}

/** Text that YAML took for something else, and where it stands: "2025-03-17" is a day, "true" an answer. */
function convertedIn(
  fault: SchemaFault,
  text: string,
  place: Place,
): { place: Place; args: ArgsOf<'matter-converted'> } | null {
  if (fault.code !== 'wrong-type' || fault.args.expected !== 'string') return null;
  const { found } = fault.args;
  if (found !== 'boolean' && found !== 'date' && found !== 'number') return null;
  const line = text.split('\n')[place.line - 1]?.slice(place.column - 1) ?? '';
  const [, before = '', value] = /^(\S+?:\s+|(?:-\s+)?)([^#]*[^#\s])/.exec(line) ?? [];
  if (value === undefined) return null;
  return {
    place: { line: place.line, column: place.column + before.length },
    args: { key: pathName(fault.path), value, as: found },
  };
}

/** A fault in the words of front matter: a list there is no `[ ]`, and text needs no quotation marks. */
function inYaml(fault: SchemaFault): SchemaFault {
  if (fault.code === 'missing-key') {
    return { ...fault, args: { ...fault.args, expected: typeInYaml(fault.args.expected) } };
  }
  if (fault.code !== 'wrong-type') return fault;
  const { expected, found } = fault.args;
  return {
    ...fault,
    args: { ...fault.args, expected: typeInYaml(expected), found: typeInYaml(found) },
  };
}

/**
 * The body, read again with each slip blanked out until all are told: the parser stops at the first.
 * A body with slips is only read on where what follows does not depend on them.
 */
function readBody(file: string, text: string, report: Report): MdxSource | null {
  let source = text;
  const most = Math.min(MOST_FAULTS, Math.ceil(MOST_READ / text.length));
  for (let faults = 0; faults < most; faults += 1) {
    try {
      return readMdx(source);
    } catch (error) {
      if (error instanceof MdxLimitError) {
        tellLimit(error, file, report);
        return null;
      }
      if (!(error instanceof MdxSyntaxError)) throw error;
      const mended = tellSyntaxError(error, source, file, report);
      if (mended === null) return null;
      source = mended;
    }
  }
  return null;
}
