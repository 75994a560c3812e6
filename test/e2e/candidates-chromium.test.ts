import { describeCandidates } from './candidates.ts';
import { startChromium } from './chromium.ts';

describeCandidates('Chromium', startChromium);
