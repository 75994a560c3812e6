import { startFirefox } from './firefox.ts';
import { NEWS_HOST } from './journey.ts';
import { describeMovingPages } from './moving.ts';

describeMovingPages('Firefox', () => startFirefox([NEWS_HOST]));
