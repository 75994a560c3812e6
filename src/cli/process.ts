/** The real world of a command: this process's streams and files. Tests use one of their own. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, type World } from './command.ts';

/** Streams and files of this process. */
export function processWorld(): World {
	// A reader such as `head` may close the pipe early; that is no error of ours.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
	return {
		out: (text) =>
			new Promise((done) => {
				if (process.stdout.write(text)) done();
				else process.stdout.once('drain', done);
			}),
		err: (line) => process.stderr.write(`${line}\n`),
		async stdin() {
			const chunks: Buffer[] = [];
			for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
			return Buffer.concat(chunks).toString('utf8');
		},
		readFile: (path) => readTextFile(path),
	};
}

/** npm runs scripts in the project's folder and keeps where the user stood in INIT_CWD. */
function readTextFile(path: string): string {
	const typedIn = resolve(process.env.INIT_CWD ?? '', path);
	const file = existsSync(typedIn) ? typedIn : resolve(path);
	if (!existsSync(file)) throw new UsageError(`there is no file "${path}"`);
	if (!statSync(file).isFile()) throw new UsageError(`"${path}" is not a file`);
	try {
		return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
	} catch (error) {
		throw new UsageError(`"${path}" cannot be read (${(error as Error).message})`);
	}
}
