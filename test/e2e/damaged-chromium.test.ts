import { startChromium } from './chromium.ts';
import { describeDamaged } from './damaged.ts';

describeDamaged('Chromium', 'chrome', startChromium);
