import { startChromium } from './chromium.ts';
import { describePanel } from './panel.ts';

describePanel('Chromium', startChromium);
