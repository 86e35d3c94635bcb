import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a bare Astro project of the same corpus in `folder`: the same number of pages of regions and
 * releases, each from one template, with neither ledger nor vocabulary nor check.
 */
export async function writeBareProject(folder: string, corpus: string): Promise<void> {
  const files: Record<string, string> = {
    'package.json': '{ "name": "bare", "type": "module", "private": true }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], markdown: { syntaxHighlight: false } });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  press: defineCollection({ loader: glob({ base: './content/press', pattern: '**/*.mdx' }) }),
  regions: defineCollection({ loader: glob({ base: './data', pattern: '*.json' }) }),
};
`,
    'src/layouts/Base.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="id"><head><meta charset="utf-8" /><title>{title}</title></head>
<body><header><a href="/">Cakupan</a></header><main><h1>{title}</h1><slot /></main></body></html>
`,
    'src/pages/[locale]/press/[release].astro': `---
import { getCollection, render } from 'astro:content';
import Base from '../../../layouts/Base.astro';
export async function getStaticPaths() {
  return (await getCollection('press')).map((entry) => {
    const [release, locale] = entry.id.split('/');
    return { params: { release, locale }, props: { entry } };
  });
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Base title={entry.data.title}><Content /></Base>
`,
    'src/pages/[locale]/coverage/[region].astro': `---
import { getCollection } from 'astro:content';
import Base from '../../../layouts/Base.astro';
export async function getStaticPaths() {
  const regions = await getCollection('regions');
  return ['id', 'en'].flatMap((locale) =>
    regions.map(({ data }) => ({ params: { locale, region: data.region }, props: { data } })),
  );
}
const { data } = Astro.props;
---
<Base title={data.region}>
  <table>
    {data.observations.map((row) => (
      <tr><th scope="row">{row.indicator}</th><td>{row.period}</td><td>{row.value}</td><td>{row.source}</td></tr>
    ))}
  </table>
</Base>
`,
  };
  for (const [path, content] of Object.entries(files)) await write(join(folder, path), content);

  const press = join(corpus, 'content/press');
  for (const name of await readdir(press)) {
    for (const locale of ['id', 'en']) {
      const mdx = await readFile(join(press, name, `${locale}.mdx`), 'utf8');
      await write(join(folder, 'content/press', name, `${locale}.mdx`), withoutVocabulary(mdx));
    }
  }
  const observations = join(corpus, 'data/observations');
  for (const region of await readdir(observations)) {
    const rows: object[] = [];
    for (const name of await readdir(join(observations, region))) {
      const file = JSON.parse(await readFile(join(observations, region, name), 'utf8')) as {
        observations: object[];
      };
      const source = name.replace(/\.json$/, '');
      rows.push(...file.observations.map((row) => ({ ...row, source })));
    }
    const content = JSON.stringify({ region, observations: rows });
    await write(join(folder, 'data', `${region}.json`), content);
  }
}

/** The prose alone: elements without content become a number, the tags of others go. */
function withoutVocabulary(mdx: string): string {
  return mdx.replace(/<[A-Z]\w*[^>]*\/>/g, '50,50%').replace(/<\/?[A-Z][^>]*>/g, '');
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
}
