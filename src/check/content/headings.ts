import { isMdxElement, placeOf, walk } from '../../mdx/tree.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Report } from '../reports/problem.ts';

/** Headings that skip a level, hold a component, or do not fit the list of sections; a leaflet of others. */
export function checkHeadings(
  { file, mdx, contents, sections, draft, matterPlace }: Page,
  report: Report,
): void {
  let depth = 1;
  for (const heading of contents.headings) {
    if (heading.depth === 1) report('heading-one', file, heading.place, {});
    else if (heading.depth > depth + 1) {
      const wanted = depth + 1;
      report('heading-skip', file, heading.place, { depth: heading.depth, wanted });
    }
    depth = heading.depth;
  }
  if (!mdx) return;
  walk(mdx.tree, (node) => {
    if (node.type !== 'heading') return;
    walk(node, (inner) => {
      if (!isMdxElement(inner)) return;
      report('component-in-heading', file, placeOf(inner), { component: inner.name ?? '' });
    });
    return 'skip';
  });
  const headings = contents.headings.filter((heading) => heading.depth === 2).length;
  // A draft starts out as the front matter of its partner.
  if (sections.length !== headings && !draft) {
    const args = { sections: sections.length, headings };
    report('section-count', file, matterPlace('sections'), args);
  }
  sections.forEach((section, index) => {
    if (sections.indexOf(section) === index) return;
    report('duplicate-section', file, matterPlace('sections', index), { section });
  });
  const leaflet = mdx.matter['leaflet'];
  for (const [index, section] of (Array.isArray(leaflet) ? leaflet : []).entries()) {
    if (typeof section !== 'string' || sections.includes(section)) continue;
    report('leaflet-section', file, matterPlace('leaflet', index), { section, sections });
  }
}
