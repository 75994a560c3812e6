/**
 * Entry: the card's view, injected into a page's isolated world when a card is first wanted. It only leaves
 * itself where the page's side looks for it; see src/model/card-view.ts.
 */
import { CARD_VIEW, type CardViewScript } from './model/card-view.ts';
import { placeCard } from './page/place.ts';
import { mountCard } from './ui/card/mount.tsx';

const script: CardViewScript = { mount: mountCard, place: placeCard };
(globalThis as { [CARD_VIEW]?: CardViewScript })[CARD_VIEW] = script;
