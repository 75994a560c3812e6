/** `npm run --silent annotate -- [options] FILE` or `--jsonl FILE`: who is named in a text, one JSON object a document. */
import { annotateCommand } from './annotate-command.ts';
import { runCommand } from './command.ts';
import { openLocalDataset } from './local-dataset.ts';
import { processWorld } from './process.ts';

process.exitCode = await runCommand(
	'annotate',
	(args, world) => annotateCommand(args, world, openLocalDataset),
	process.argv.slice(2),
	processWorld(),
);
