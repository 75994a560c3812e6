import { describeApps } from './apps.ts';
import { startFirefox } from './firefox.ts';
import { NEWS_HOST, OTHER_HOST } from './journey.ts';

describeApps('Firefox', () => startFirefox([NEWS_HOST, OTHER_HOST]));
