import type { Law } from '../../schema/index.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';
import { citationsIn, type Citation } from './cited.ts';

/** A law that a basis cites together with another that changed it: "PP 44/2015 Pasal 34 jo. PP 82/2019". */
interface Joint {
  law: Citation;
  by: Citation;
  spot: { file: string; place: Located<unknown>['place']; path: (string | number)[] };
}

/**
 * Bases of rules that another source stands for than the law they cite, and laws cited with one that
 * changed another law. Where all that cite it agree, it is its own title that is wrong.
 */
export function checkBases({ records }: Data, report: Report): void {
  const titles = new Map(records.sources.map(({ record }) => [record.id, record.title]));
  const joints: Joint[] = [];
  for (const { record, file, place } of records.programs) {
    record.rules.forEach((rule, index) => {
      rule.rows.forEach(({ basis, source }, at) => {
        const path = ['rules', index, 'rows', at];
        const cited = citationsIn(basis, true);
        const named = citationsIn(titles.get(source) ?? '');
        const isHeld = named.some((one) => cited.some((other) => isSame(one, other)));
        if (named.length > 0 && cited.length > 0 && !isHeld) {
          const args = { basis, title: titles.get(source) ?? '' };
          report('basis-source', file, place(...path, 'source'), args);
        }
        cited.slice(1).forEach((by, nth) => {
          const law = cited[nth];
          const between = law ? basis.slice(law.index, by.index) : '';
          if (law && /\sjo\.\s$/.test(between))
            joints.push({ law, by, spot: { file, place, path: [...path, 'basis'] } });
        });
      });
    });
  }
  const laws = records.laws.filter(({ record }) => /perubahan/i.test(record.title ?? ''));
  for (const one of laws) checkJoints(one, joints, report);
}

function checkJoints(
  { record, file, place }: Located<Law>,
  joints: readonly Joint[],
  report: Report,
): void {
  const [changed] = citationsIn(record.title ?? '');
  const own = joints.filter(({ by }) => by.number === record.number && by.year === record.year);
  if (!changed) return;
  const wrong = own.filter(({ law }) => !isSame(law, changed));
  if (wrong.length === 0) return;
  const [first] = wrong;
  if (first && wrong.length === own.length && own.length > 1) {
    report('law-joint', file, place('title'), { law: changed.text, cited: first.law.text });
    return;
  }
  for (const { law, by, spot } of wrong) {
    const args = { law: `${by.text} (${changed.text})`, cited: law.text };
    report('law-joint', spot.file, spot.place(...spot.path), args);
  }
}

const isSame = (one: Citation, other: Citation) =>
  one.number === other.number && one.year === other.year;
