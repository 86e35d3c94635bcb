import { commandLocale } from '../../i18n/command-language.ts';
import { publishStrings as t } from '../../i18n/desk/publish.ts';
import { inputs } from '../../inputs.ts';
import { ownSite } from '../../own-site.ts';
import { readHostsArguments } from './arguments.ts';
import { caddyFile } from './caddy.ts';
import { nginxFile } from './nginx.ts';
import { hostPolicy } from './policy.ts';

/**
 * `npm run hosts -- nginx`: prints the file by which a web server serves the site as its policy asks.
 * Ends with 0, or with 2 when it cannot tell what is asked for.
 */
const args = process.argv.slice(2);
const locale = commandLocale(args, process.env['CAKUPAN_LANG']);
const asked = readHostsArguments(args);

if (typeof asked === 'string') {
  const refusal = asked === '' ? [] : [t.badOption[locale](asked)];
  console.error([...refusal, t.hostsUsage[locale]].join(' '));
  process.exitCode = 2;
} else if (asked.server === null) {
  console.log(t.hostsUsage[locale]);
} else {
  const write = { nginx: nginxFile, caddy: caddyFile }[asked.server];
  const policy = hostPolicy(inputs, ownSite.host ?? {});
  process.stdout.write(write(policy, asked, [t.hostsNote[locale](asked.server)]));
}
