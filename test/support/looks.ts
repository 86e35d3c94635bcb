import type { Page } from 'playwright-core';

/** How far a page scrolls sideways, and every element that reaches beyond the screen. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const inScroller = (element: Element) => {
      for (let node = element.parentElement; node; node = node.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(node).overflowX)) return true;
      }
      return false;
    };
    const wider = [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > limit + 0.5)
      .filter((element) => !inScroller(element) && !element.closest('svg'))
      .map((element) =>
        `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 80),
      );
    const beyond = document.documentElement.scrollWidth - limit;
    return beyond === 0 ? wider : [`scrolls ${String(beyond)} px`, ...wider];
  });
}

/** Tables of a page, all folds opened, that are wider than the place they have. */
export async function cutTables(page: Page): Promise<string[]> {
  await unfold(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('.table')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent.slice(0, 80)),
  );
}

/** How a page scrolls sideways once its reader has doubled the size of text. */
export async function sidewaysAtDoubleText(page: Page): Promise<string[]> {
  const wider = await page.evaluate(() => {
    // As a reader's own setting does; a style element would offend the page's policy.
    document.documentElement.style.setProperty('font-size', '200%', 'important');
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    document.documentElement.style.removeProperty('font-size');
    return over;
  });
  return wider === 0 ? [] : [`scrolls ${String(wider)} px`];
}

/** Where the entry of a page's sources with this id stands in the window. */
export function sheetOf(page: Page, id: string) {
  return page.evaluate((wanted) => {
    const entry = document.getElementById(wanted);
    if (!entry) return null;
    const box = entry.getBoundingClientRect();
    return {
      isTarget: entry.matches(':target'),
      isFixed: getComputedStyle(entry).position === 'fixed',
      top: Math.round(box.top),
      fromBottom: Math.round(innerHeight - box.bottom),
    };
  }, id);
}

/** Opens every fold of a page: what is to be seen may stand in one. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details:not([open])')) {
      fold.setAttribute('data-unfolded', '');
      fold.setAttribute('open', '');
    }
  });
}

/** Shuts again what `unfold` has opened, so that the page is as its reader finds it. */
export async function foldAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('[data-unfolded]')) {
      fold.removeAttribute('data-unfolded');
      fold.removeAttribute('open');
    }
  });
}

/**
 * Follows the first mark of a page to its source, comes back, follows it again and shuts it by its own
 * link: what is wrong where the source does not open as a sheet at the bottom, the page does not stay
 * where it was, the sheet stays open, or its link does not lead back.
 */
export async function sheetFaults(page: Page): Promise<string[]> {
  await unfold(page);
  const mark = page.locator('main a.mark:visible').first();
  const id = ((await mark.getAttribute('href')) ?? '').slice(1);
  await mark.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await mark.click();
  const opened = await sheetOf(page, id);
  const faults: string[] = [];
  if (!opened?.isTarget || !opened.isFixed) faults.push(`#${id} does not open as a sheet`);
  else if (opened.fromBottom < 0 || opened.fromBottom > 40 || opened.top < 0)
    faults.push(`#${id} does not stand at the bottom: ${JSON.stringify(opened)}`);
  if ((await page.evaluate(() => scrollY)) !== before) faults.push(`#${id} moves the page`);
  await page.goBack();
  const closed = await sheetOf(page, id);
  if (!closed || closed.isTarget || closed.isFixed) faults.push(`#${id} stays open`);
  await mark.click();
  const shut = page.locator('li:target a.shut');
  const back = ((await shut.getAttribute('href')) ?? '').slice(1);
  await shut.click();
  await page.locator('.refs li:target').waitFor({ state: 'detached' });
  const place = await page.evaluate((name) => {
    const top = document.getElementById(name)?.getBoundingClientRect().top ?? -1;
    return { top, isInView: top >= 0 && top < innerHeight };
  }, back);
  if (!place.isInView) faults.push(`#${back} stands at ${String(place.top)} px`);
  return faults;
}
