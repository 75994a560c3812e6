import { startChromium } from './chromium.ts';
import { describeProfile } from './profile.ts';

describeProfile('Chromium', startChromium);
