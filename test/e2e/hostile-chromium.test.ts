import { startChromium } from './chromium.ts';
import { describeHostilePage } from './hostile.ts';

describeHostilePage('Chromium', startChromium);
