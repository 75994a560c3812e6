/**
 * What the watcher keeps from one build to the next. A step that makes a new object of each entity hides from the
 * steps after it that nothing has changed; one that goes through a keeper gives back the object of the last build
 * where the result is the same, so that aliases, cards and shards of that entity need not be made again.
 * Nothing is trusted blindly: the result is made each time and compared. In a single build it changes nothing.
 */

/** Gives back what was last made of `input` where it is the `same` as what was `made` now. */
export type Keeper<Input extends object, Output> = (input: Input, made: Output) => Output;

export function createKeeper<Input extends object, Output>(
	same: (before: Output, now: Output) => boolean,
): Keeper<Input, Output> {
	const last = new WeakMap<Input, Output>();
	return (input, made) => {
		const before = last.get(input);
		if (before !== undefined && same(before, made)) return before;
		last.set(input, made);
		return made;
	};
}

/** Makes something of an object once: for functions whose result depends on that object alone, which never changes. */
export function once<Input extends object, Output>(make: (input: Input) => Output): (input: Input) => Output {
	const made = new WeakMap<Input, Output>();
	return (input) => {
		let output = made.get(input);
		if (output === undefined) {
			output = make(input);
			made.set(input, output);
		}
		return output;
	};
}

/** Are two values the same JSON? */
export function sameJson(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
