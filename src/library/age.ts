/**
 * Whether a figure is older than 12 months on a day: its period ended more than a year before.
 * @example isOld('2024', '2026-01-01') // true
 * @example isOld('2025-06', '2026-06-30') // false
 */
export function isOld(period: string, date: string): boolean {
  const [year = '0', rest = '12-31', day] = split(period);
  const end = `${Number(year) + 1}-${rest}${day ? `-${day}` : ''}`;
  return date > (end.length === 7 ? `${end}-31` : end);
}

function split(period: string): (string | undefined)[] {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return [quarter[1] ?? '', String(Number(quarter[2]) * 3).padStart(2, '0')];
  const [year = '', month, day] = period.split('-');
  return [year, month, day];
}
