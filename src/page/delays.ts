/** Every delay of the page's side, in ms, each with its reason. */

/** From leaving name and card to closing: time to cross the gap between them, or to come back. */
export const CLOSE_AFTER_MS = 300;
/** A finger that rests this long means the name and not a scroll; browsers call up their own menus at 500. */
export const LONG_PRESS_MS = 450;
/** A page that changes is read again when it has been still for this long. */
export const SETTLE_MS = 400;
/** A page that never is still is read again after this long all the same. */
export const SETTLE_AT_MOST_MS = 3000;
/** How often a page is read again at most, so that a ticker does not keep the engine busy. */
export const REREAD_EVERY_MS = 2000;
/** A loading card is shown only where the answer takes longer than this; before, it would only flicker. */
export const SHOW_LOADING_AFTER_MS = 150;
