import { strings } from '../text.ts';
import { commandStrings } from './command.ts';

/** What `npm run gaps` says. */
export const gapStrings = strings({
  usage: {
    id: 'Pakai: npm run gaps -- [--region ID] [--kind missing|old|contested|unarchived] [--csv] [--root FOLDER] [--lang id|en] [--on TTTT-BB-HH].',
    en: 'Use: npm run gaps -- [--region ID] [--kind missing|old|contested|unarchived] [--csv] [--root FOLDER] [--lang id|en] [--on YYYY-MM-DD].',
  },
  badOption: commandStrings.badOption,
  notClean: commandStrings.notClean,
  noRegion: {
    id: (region: string) => `Tidak ada daerah "${region}". Pakai id dari data/regions.json.`,
    en: (region: string) => `There is no region "${region}". Use an id of data/regions.json.`,
  },
  none: { id: 'Tidak ada yang kurang.', en: 'Nothing is missing.' },
});

/** What is wanting, by kind. */
export const gapKinds = {
  id: {
    missing: 'belum ada',
    old: 'lama',
    contested: 'bertentangan',
    unarchived: 'tanpa salinan',
  },
  en: { missing: 'missing', old: 'old', contested: 'contested', unarchived: 'unarchived' },
} as const;
