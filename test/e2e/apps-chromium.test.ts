import { describeApps } from './apps.ts';
import { startChromium } from './chromium.ts';

describeApps('Chromium', startChromium);
