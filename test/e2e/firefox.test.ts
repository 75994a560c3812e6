import { startFirefox } from './firefox.ts';
import { describeJourney, NEWS_HOST, OTHER_HOST } from './journey.ts';

describeJourney('Firefox', () => startFirefox([NEWS_HOST, OTHER_HOST]));
