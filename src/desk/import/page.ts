import { importHeads, importKinds } from '../../i18n/desk/import.ts';
import type { RequiredLocale } from '../../schema/index.ts';
import type { DiffLine } from './diff.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top}
td:nth-child(4){text-align:right;white-space:nowrap}.implausible,.revised{background:#fdecea}.conflicting{background:#fff4d6}.same{color:#555}`;

/** The diff as a page of its own, which any browser opens from the disk. */
export function diffPage(
  title: string,
  diff: readonly DiffLine[],
  outcome: string,
  locale: RequiredLocale,
): string {
  const cell = (text: string) => `<td>${escaped(text)}</td>`;
  const rows = diff.map(({ kind, ref, candidate, others, why }) => {
    const beside = others.map((one) => `${one.printed} (${one.ref})`).join('; ');
    const cells = [
      `${candidate.column}${String(candidate.row)}`,
      importKinds[locale][kind],
      ref,
      candidate.observation.printed ?? '',
      [beside, ...why].filter(Boolean).join(' '),
    ];
    return `<tr class="${kind}">${cells.map(cell).join('')}</tr>`;
  });
  const heads = importHeads[locale].map((head) => `<th scope="col">${escaped(head)}</th>`).join('');
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(outcome)}</p>
<table><thead><tr>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
