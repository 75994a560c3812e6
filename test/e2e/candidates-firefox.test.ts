import { describeCandidates, NEWS_HOST } from './candidates.ts';
import { startFirefox } from './firefox.ts';

describeCandidates('Firefox', () => startFirefox([NEWS_HOST]));
