/** Memory after many navigations in one tab is what it was: see test/real/navigations.ts. */
import { expect, it } from 'vitest';
import { navigate } from '../real/navigations.ts';

/** Bytes by which a heap may differ between two measurements of the same state. */
const NOISE = 1_000_000;

it('a tab and the background hold no more after a hundred navigations than before', async () => {
	const { before, after } = await navigate(100);
	expect(after.page).toBeLessThan(before.page + NOISE);
	expect(after.background).toBeLessThan(before.background + NOISE);
	// A page that was left is gone: its nodes and listeners with it.
	expect(after.nodes).toBeLessThan(before.nodes * 2);
	expect(after.listeners).toBeLessThanOrEqual(before.listeners + 10);
}, 240_000);
