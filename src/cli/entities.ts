/** `npm run --silent entities -- [--kind K]`: every entity of the compiled dataset, one tab-separated line each. */

import { runCommand } from './command.ts';
import { listEntities } from './list-entities.ts';
import { openLocalDataset } from './local-dataset.ts';
import { processWorld } from './process.ts';

process.exitCode = await runCommand(
	'entities',
	(args, world) => listEntities(args, world, openLocalDataset),
	process.argv.slice(2),
	processWorld(),
);
