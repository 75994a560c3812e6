import { existsSync, mkdirSync, mkdtempSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../data/compile/lock.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const newLock = () => join(mkdtempSync(join(tmpdir(), 'dramatis-lock-')), 'a', 'lock');

describe('withLock', () => {
	it('lets one at a time work, and answers each', async () => {
		const lock = newLock();
		let inside = 0;
		let most = 0;
		const work = (answer: number) => async () => {
			most = Math.max(most, ++inside);
			await pause(30);
			inside--;
			return answer;
		};
		expect(await Promise.all([1, 2, 3].map((n) => withLock(lock, work(n))))).toEqual([1, 2, 3]);
		expect(most).toBe(1);
		expect(existsSync(lock)).toBe(false);
	});

	it('gives the lock back when the work fails', async () => {
		const lock = newLock();
		await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await withLock(lock, async () => 'yes')).toBe('yes');
	});

	it('takes over from a process that was killed', async () => {
		const lock = newLock();
		mkdirSync(lock, { recursive: true });
		const longAgo = new Date(Date.now() - 600_000);
		utimesSync(lock, longAgo, longAgo);
		expect(await withLock(lock, async () => 'mine')).toBe('mine');
	});
});
