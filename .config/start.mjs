/**
 * Starts the task runner. In plain JavaScript, so that any Node can say which one is needed: where no
 * Node comes with the packages (macOS, musl), the machine's own is asked to do.
 */
const NEEDED = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    [
      `Perlu Node ${String(NEEDED)} atau lebih baru; yang terpasang ${process.version}. Pasang dari https://nodejs.org, lalu ulangi.`,
      `Node ${String(NEEDED)} or newer is needed; this is ${process.version}. Install it from https://nodejs.org, then try again.`,
    ].join('\n'),
  );
  process.exit(1);
}
await import('./run.ts');
