/** `npm run --silent card -- ENTITY [--date D] [--topic T]... [--json]`: the card that a reader would see. */
import { runCommand } from './command.ts';
import { openLocalDataset } from './local-dataset.ts';
import { processWorld } from './process.ts';
import { showCard } from './show-card.ts';

process.exitCode = await runCommand(
	'card',
	(args, world) => showCard(args, world, openLocalDataset),
	process.argv.slice(2),
	processWorld(),
);
