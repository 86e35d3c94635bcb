import type { Bilingual } from '../../schema/index.ts';

/** A kind of problem: what is wrong and what to write instead, in both languages. */
export interface Definition<Args> {
  /** Warnings are printed and fail nothing; a note tells of what an author has decided. */
  severity: 'error' | 'warning' | 'note';
  /** What is wrong, as a full sentence. */
  message: Bilingual<(args: Args) => string>;
  /** What to write instead, as a full sentence. */
  hint: Bilingual<(args: Args) => string>;
}

type Sentences<Args> = Omit<Definition<Args>, 'severity'>;

/** Defines a problem that stops the build. */
export function error<Args = object>(sentences: Sentences<Args>): Definition<Args> {
  return { severity: 'error', ...sentences };
}

/** Defines a problem that is only mentioned. */
export function warning<Args = object>(sentences: Sentences<Args>): Definition<Args> {
  return { severity: 'warning', ...sentences };
}

/** Defines what is listed, and is no problem. */
export function note<Args = object>(sentences: Sentences<Args>): Definition<Args> {
  return { severity: 'note', ...sentences };
}

/**
 * Names in quotation marks, joined by commas.
 * @example quoted(['id', 'en']) // '"id", "en"'
 */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** "Maksud Anda …?" / "Did you mean …?" before a sentence, where something is near. */
export const didYouMean: Bilingual<(near: string | null, otherwise: string) => string> = {
  id: (near, otherwise) =>
    near === null ? otherwise : `Mungkin maksud Anda "${near}". ${otherwise}`,
  en: (near, otherwise) => (near === null ? otherwise : `Did you mean "${near}"? ${otherwise}`),
};
