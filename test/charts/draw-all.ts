import { drawFigure, figureCsv } from '../../src/charts/index.ts';
import { samples } from './samples.ts';

/** Prints every sample as drawn in this environment, for the test that draws in several. */
const inputs = Object.values(samples);
process.stdout.write(
  JSON.stringify(
    inputs.map((input) => [drawFigure(input, 'id'), drawFigure(input, 'en'), figureCsv(input)]),
  ),
);
