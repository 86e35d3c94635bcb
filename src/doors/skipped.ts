/** Variable in which a build hands on what the check skipped: a JSON list of paths. */
export const SKIPPED = 'CAKUPAN_SKIPPED';

/** Paths of the project that the check skipped, as the build before us says; none outside a build. */
export function skippedPaths(env: Record<string, string | undefined>): ReadonlySet<string> {
  const written = env[SKIPPED];
  return new Set(written ? (JSON.parse(written) as string[]) : []);
}
