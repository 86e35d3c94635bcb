/**
 * Opens the folds around the target of the address, and of each link followed on the page, where a browser
 * does not do so itself: it came late to phones.
 */
export function openTarget(): void {
  const open = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    let fold = target?.closest('details');
    if (!target || !fold || fold.open) return;
    for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    target.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
}
