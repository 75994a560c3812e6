import { startChromium } from './chromium.ts';
import { describeMovingPages } from './moving.ts';

describeMovingPages('Chromium', startChromium);
