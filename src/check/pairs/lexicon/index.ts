import { force } from './force.ts';
import { negation } from './negation.ts';
import { people } from './people.ts';
import type { Sense } from './sense.ts';
import { size } from './size.ts';
import { time } from './time.ts';

export type { Sense, SenseWords } from './sense.ts';

/** The senses that are compared. A word stands here only where both languages have a firm word for it. */
export const senses: readonly Sense[] = [...negation, ...force, ...size, ...people, ...time];
