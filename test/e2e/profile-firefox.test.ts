import { startFirefox } from './firefox.ts';
import { NEWS_HOST } from './journey.ts';
import { describeProfile } from './profile.ts';

describeProfile('Firefox', () => startFirefox([NEWS_HOST]));
