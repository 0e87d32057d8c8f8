import type { Frame } from "playwright-core";

/** What stands beyond the edge of the page, where a person would have to scroll sideways for it. */
export const beyondTheEdge = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const scrolls = (at: Element | null): boolean =>
      at !== null && (/auto|scroll/.test(getComputedStyle(at).overflowX) || scrolls(at.parentElement));
    const outside = [...document.body.querySelectorAll("*")].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && (right > window.innerWidth + 1 || left < -1) && !scrolls(each.parentElement);
    });
    const page = document.documentElement;
    const sideways = page.scrollWidth > page.clientWidth ? [`the page is ${String(page.scrollWidth)} px wide`] : [];
    return [...sideways, ...outside.map((each) => each.outerHTML.slice(0, 120))];
  });

/** Words that are cut off, where no dots say that they go on; and what is scrolled sideways. */
export const cutOff = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const inSight = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
      (each) => each.getClientRects().length > 0 && !each.closest(".unseen, svg, option"),
    );
    const isWider = (each: HTMLElement): boolean => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1;
    return inSight.filter((each) => isWider(each) && !each.closest(".cut")).map((each) => each.outerHTML.slice(0, 160));
  });
