import { startFirefox } from './firefox.ts';
import { describePanel, NEWS_HOST, OTHER_HOST } from './panel.ts';

describePanel('Firefox', () => startFirefox([NEWS_HOST, OTHER_HOST]));
