import { limits } from '../../schema/limits.ts';
import { fileStart } from './files.ts';
import { readJson, type JsonFile } from './json-places.ts';
import { remembered } from './remembered.ts';

/**
 * A file of data as JSON, its slips reported: keys written twice, numbers that a machine reads as
 * others. Null where it is no JSON, or holds more than a file may.
 */
export const readJsonFile = remembered((path, text, report): JsonFile | null => {
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.data) {
    report('data-size', path, fileStart, { bytes });
    return null;
  }
  // A byte order mark is told of with the characters; all else keeps its place.
  const reading = readJson(path, text.replace(/^\uFEFF/, ' '));
  if (!reading.ok) {
    const { place, reason, slip } = reading;
    if (reason === 'too-deep') report('nesting', path, place, { where: 'json' });
    else report('broken-json', path, place, { reason, slip });
    return null;
  }
  const { file } = reading;
  for (const { characters, place } of file.longTexts) {
    report('long-text', path, place, { text: 'value', characters });
  }
  for (const { key, place, first } of file.repeatedKeys) {
    report('duplicate-key', path, place, { key, line: first.line });
  }
  for (const { place, ...number } of file.changedNumbers) {
    report('number-changed', path, place, number);
  }
  return file.longTexts.length === 0 ? file : null;
});
