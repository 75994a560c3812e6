/**
 * The lists of readings of the index, one after the other in bytes: 4 bytes with the first reading and LAST if it is the
 * only one; then for each further one its distance from the one before. A distance is a number with its sign in
 * the lowest bit but one and "this is the last" in the lowest, seven bits a byte, the lowest first, the highest bit of all bytes but
 * the last set. Namesakes stand side by side in order of id and mostly share a style, so a distance is mostly one byte.
 */

/** Set in the first reading of a list that has no other. */
export const LAST = 0x80000000;

/** Appends a list, which is not empty. */
export function writeList(bytes: number[], readings: readonly number[]): void {
	const first = (readings[0]! | (readings.length === 1 ? LAST : 0)) >>> 0;
	for (let shift = 0; shift < 32; shift += 8) bytes.push((first >>> shift) & 0xff);
	for (let n = 1; n < readings.length; n++) {
		const step = readings[n]! - readings[n - 1]!;
		let value = Math.abs(step) * 4 + (step < 0 ? 2 : 0) + (n === readings.length - 1 ? 1 : 0);
		for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
		bytes.push(value);
	}
}

/** Writes the readings of the list at `at` into `into`, from 0 on. Returns how many there are. */
export function readList(bytes: Uint8Array, at: number, into: number[]): number {
	const first = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
	let reading = first & ~LAST;
	into[0] = reading;
	let count = 1;
	let next = at + 4;
	for (let last = first < 0; !last; ) {
		let value = 0;
		let scale = 1;
		let byte: number;
		do {
			byte = bytes[next++]!;
			value += (byte & 127) * scale;
			scale *= 128;
		} while (byte > 127);
		last = value % 2 === 1;
		// The sign is the lowest bit but one.
		reading += value % 4 > 1 ? -Math.floor(value / 4) : Math.floor(value / 4);
		into[count++] = reading;
	}
	return count;
}
