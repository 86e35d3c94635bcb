import Channel from './Channel.astro';
import Contributions from './Contributions.astro';
import Else from './Else.astro';
import Faq from './Faq.astro';
import Figure from './Figure.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Plain from './Plain.astro';
import Rule from './Rule.astro';
import Said from './Said.astro';
import Stat from './Stat.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import While from './While.astro';

/** The vocabulary of MDX: every component an author may write, and what Markdown's own elements become. */
export const vocabulary = {
  Channel,
  Contributions,
  Else,
  Faq,
  Figure,
  Note,
  Plain,
  Rule,
  Said,
  Stat,
  Term,
  While,
  a: Link,
  table: Table,
};
