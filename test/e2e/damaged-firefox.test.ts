import { describeDamaged } from './damaged.ts';
import { startFirefox } from './firefox.ts';
import { NEWS_HOST } from './journey.ts';

describeDamaged('Firefox', 'firefox', (extension) => startFirefox([NEWS_HOST], extension));
