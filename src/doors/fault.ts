import type { Definition } from '../i18n/desk/check-definition.ts';
import type { doorProblems } from '../i18n/desk/check-doors.ts';
import type { svgProblems } from '../i18n/desk/check-svg.ts';

type Problems = typeof doorProblems & typeof svgProblems;
type ArgsOf<C extends keyof Problems> = Problems[C] extends Definition<infer Args> ? Args : never;

/** What is wrong with one thing below `content/`, `data/` or `public/`. */
export type Fault = {
  [C in keyof Problems]: { code: C; args: ArgsOf<C>; place?: { line: number; column: number } };
}[keyof Problems];

/** A fault, and the path of what has it, relative to the project. */
export type DoorFault = Fault & { file: string };
