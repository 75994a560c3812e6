/**
 * What every command has in common: options parsed strictly, one clear line on stderr and exit code 2 where
 * something is wrong, and output that survives a closed pipe. A command is a function of its arguments and of
 * this small world, so that tests run it without a process.
 */
import { parseArgs } from 'node:util';

/** What a command may touch besides its arguments. */
export interface World {
	/** Writes to standard output; resolves when there is room for more. */
	out(text: string): Promise<void>;
	/** Writes one line to standard error. */
	err(line: string): void;
	/** All of standard input. */
	stdin(): Promise<string>;
	/** A file as UTF-8 text, by its path from where the reader typed the command. */
	readFile(path: string): string;
}

/** Something the user can mend: its message is the one line that is printed. */
export class UsageError extends Error {}

export type OptionTable = Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;

/** Parsed options and the words that are none. Throws UsageError for an option that is not in the table. */
export function parseOptions(
	args: readonly string[],
	options: OptionTable,
): { values: Record<string, string | boolean | string[] | undefined>; positionals: string[] } {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true,
		});
		return { values: values as Record<string, string | boolean | string[] | undefined>, positionals };
	} catch (error) {
		// Node adds a hint on "--" in a second sentence.
		throw new UsageError((error as Error).message.split(/\.\s/)[0]!.replace(/\.$/, ''));
	}
}

/**
 * Runs a command and returns its exit code: 0, or 2 after one line on stderr.
 * @param name as the user typed it, before the message
 */
export async function runCommand(
	name: string,
	command: (args: readonly string[], world: World) => Promise<number>,
	args: readonly string[],
	world: World,
): Promise<number> {
	try {
		return await command(args, world);
	} catch (error) {
		world.err(`${name}: ${(error as Error).message.replaceAll(/\s*\n\s*/g, ' ')}`);
		return 2;
	}
}
