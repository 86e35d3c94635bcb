import type { Entry } from '../../src/ledger/entry-types.ts';
import { recordData } from '../support/content.ts';

export const { records, ledger } = recordData();

export const get = (reference: string): Entry => ledger.get(reference);
