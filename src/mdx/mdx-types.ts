import type { Root } from 'mdast';

/** A place in a source file, both 1-based; columns count UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** Front matter and body of a content file, the front matter not yet validated. */
export interface MdxSource {
  matter: Record<string, unknown>;
  /** Text after the front matter. */
  body: string;
  /** The whole file without byte order mark, its line ends `\n`: offsets in `tree` index into it. */
  source: string;
  /** Syntax tree of the whole file: positions are those of the file. */
  tree: Root;
}

/** A dated rule that text depends on: it stands while the rule is in force, or while it is not. */
export interface Condition {
  rule: string;
  inForce: boolean;
}

/** A vocabulary element as written by an author. */
export interface Use {
  name: string;
  attributes: Record<string, string>;
  place: Place;
  /** The `<While>` and `<Else>` it stands in, outermost first; absent where it always stands. */
  when?: readonly Condition[];
}

/** A heading of the body, its text without marks. */
export interface Heading {
  depth: number;
  text: string;
  /** Fixed id from the front matter's `sections`, for ## headings. */
  id: string | null;
  place: Place;
}

/** A link or image address as written. */
export interface Target {
  kind: 'link' | 'image';
  address: string;
  text: string;
  place: Place;
}

/** What a page's body refers to, in document order. */
export interface Contents {
  uses: Use[];
  headings: Heading[];
  targets: Target[];
}
