/**
 * Entry: what an open card needs, injected into a page's isolated world when a reader first rests on a name. It
 * only leaves itself where the page's side looks for it (src/page/cards.ts).
 */
import { CARD_VIEW } from './model/card-view.ts';
import { createCardDesk, type OpenDesk } from './page/card-desk.ts';
import { placeCard } from './page/place.ts';
import { mountCard } from './ui/card/mount.tsx';

const open: OpenDesk = (environment) => createCardDesk({ mount: mountCard, place: placeCard }, environment);
(globalThis as { [CARD_VIEW]?: OpenDesk })[CARD_VIEW] = open;
