import { startFirefox } from './firefox.ts';
import { describeHostilePage } from './hostile.ts';
import { NEWS_HOST, OTHER_HOST } from './journey.ts';

describeHostilePage('Firefox', () => startFirefox([NEWS_HOST, OTHER_HOST]));
