import { encode } from 'uqr';
import { escapeXml } from './svg.ts';

/** Modules of white around a code: what scanners need to find it. */
const QUIET = 4;

/**
 * A QR code as a drawing of one path, a run of dark modules a step; dark on the ground it is put on, which
 * has to be white in every scheme. A quarter of it may be torn or dirty.
 * @param text what a phone reads, an address
 * @param name what it is, for those who listen
 * @throws Error if the text is too long for a code
 * @example qrCode('https://cakupan.example/', 'Kode QR') // <svg class="qr" viewBox="0 0 33 33" …>
 */
export function qrCode(text: string, name: string): string {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET });
  const steps = data.flatMap((row, y) =>
    runsOf(row).map(({ from, to }) => `M${from} ${y}h${to - from}v1H${from}z`),
  );
  return (
    `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeXml(name)}">` +
    `<path fill="var(--ink)" d="${steps.join('')}"/></svg>`
  );
}

/** The stretches of dark modules of a row, end excluded. */
function runsOf(row: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.to === x) last.to = x + 1;
    else runs.push({ from: x, to: x + 1 });
  });
  return runs;
}
