import type { Element } from './element.ts';
import { While } from './while.ts';

export const Else = {
  gives: {
    id: 'teks yang berdiri bila aturan itu tidak berlaku; langsung sesudah `</While>`, atau dengan `rule` sendiri',
    en: 'text that stands when that rule is not in force; directly after `</While>`, or with a `rule` of its own',
  },
  // Each shows the other: an Else alone has nothing to answer.
  example: While.example,
  attributes: { rule: { is: 'rule', optional: true } },
  stands: 'anywhere',
  holds: 'text',
  compared: 'attributes',
  condition: { attribute: 'rule', inForce: false, after: While },
} as const satisfies Element;
