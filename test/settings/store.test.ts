import { describe, expect, it, vi } from 'vitest';

// The store of the running extension is made when the module loads; these tests hand in their own.
vi.mock('webextension-polyfill', () => ({ default: {} }));

import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { CHOSEN, memoryStore } from './samples.ts';

const hide = (id: string) => (settings: Settings) => ({ ...settings, hidden: [...settings.hidden, id] });

describe('a settings store', () => {
	it('starts with the defaults and writes nothing for it', async () => {
		const store = memoryStore();
		const settings = createSettingsStore(store);
		expect(await settings.load()).toEqual(DEFAULT_SETTINGS);
		expect(settings.problems()).toEqual([]);
		expect(store.values).toEqual({});
	});

	it('gives every reader a copy of the defaults', async () => {
		const settings = createSettingsStore(memoryStore());
		(await settings.load()).hidden.push('jane-roe');
		expect((await settings.load()).hidden).toEqual([]);
	});

	it('stores a change complete, values equal to the default included', async () => {
		const store = memoryStore();
		const changed = await createSettingsStore(store).change((now) => ({ ...now, theme: 'dark' }));
		expect(changed).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
		expect(store.values).toEqual({ settings: changed });
		expect(await createSettingsStore(store).load()).toEqual(changed);
	});

	it('loses neither of two changes made at once', async () => {
		const store = memoryStore();
		const settings = createSettingsStore(store);
		await Promise.all(['a', 'b', 'c'].map((id) => settings.change(hide(id))));
		expect((store.values.settings as Settings).hidden).toEqual(['a', 'b', 'c']);
	});

	it('rejects a change that cannot be written, and makes the next', async () => {
		const store = memoryStore({ settings: CHOSEN });
		const settings = createSettingsStore(store);
		store.failNext('The disk is full.');
		const [failed, made] = await Promise.allSettled([settings.change(hide('a')), settings.change(hide('b'))]);
		expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'The disk is full.' } });
		expect(made).toMatchObject({ status: 'fulfilled', value: { hidden: ['jane-roe', 'b'] } });
		expect(store.values).toEqual({ settings: { ...CHOSEN, hidden: ['jane-roe', 'b'] } });
	});

	it('rejects a change whose edit throws, and makes the next', async () => {
		const store = memoryStore({ settings: CHOSEN });
		const settings = createSettingsStore(store);
		const broken = settings.change(() => {
			throw new Error('No such site.');
		});
		await expect(broken).rejects.toThrow('No such site.');
		expect(store.values).toEqual({ settings: CHOSEN });
		expect((await settings.change(hide('a'))).hidden).toEqual(['jane-roe', 'a']);
	});

	it('goes back to the defaults on reset', async () => {
		const store = memoryStore({ settings: CHOSEN });
		expect(await createSettingsStore(store).reset()).toEqual(DEFAULT_SETTINGS);
		expect(store.values).toEqual({ settings: DEFAULT_SETTINGS });
	});

	it('tells of changes made elsewhere, repaired, until it is asked to stop', async () => {
		const store = memoryStore();
		const seen: Settings[] = [];
		const stop = createSettingsStore(store).onChanged((now) => seen.push(now));
		await createSettingsStore(store).change(hide('a'));
		await store.set({ settings: { ...CHOSEN, theme: 'pink' }, other: 1 });
		await store.set({ other: 2 });
		expect(seen).toEqual([
			{ ...DEFAULT_SETTINGS, hidden: ['a'] },
			{ ...CHOSEN, theme: 'auto' },
		]);
		stop();
		await store.set({ settings: CHOSEN });
		expect(seen).toHaveLength(2);
	});
});

describe('stored settings that are damaged', () => {
	it.each<[string, unknown, Settings, RegExp]>([
		['one field wrong', { ...CHOSEN, theme: 'pink' }, { ...CHOSEN, theme: 'auto' }, /^theme: found "pink"/],
		['a word', 'settings', DEFAULT_SETTINGS, /^settings: expected an object, found "settings"/],
		['nothing at all', null, DEFAULT_SETTINGS, /^settings: expected an object, found null/],
		['a list', [CHOSEN], DEFAULT_SETTINGS, /^settings: expected an object/],
		['no version', { ...CHOSEN, version: undefined }, DEFAULT_SETTINGS, /name no version.+kept aside/],
		[
			'a newer version',
			{ ...CHOSEN, version: 3 },
			DEFAULT_SETTINGS,
			/are of version 3.+update it.+kept aside/,
		],
	])(
		'%s: what can be used is used, the raw value is put aside at the next change',
		async (_, raw, usable, problem) => {
			const store = memoryStore({ settings: raw });
			const settings = createSettingsStore(store);
			expect(await settings.load()).toEqual(usable);
			expect(settings.problems()).toEqual([expect.stringMatching(problem)]);
			// Reading alone changes nothing: the newer program may come back.
			expect(store.values).toEqual({ settings: raw });

			const changed = await settings.change((now) => ({ ...now, openDelay: 77 }));
			expect(changed).toEqual({ ...usable, openDelay: 77 });
			expect(store.values).toEqual({ settings: changed, 'settings-put-aside': raw });

			expect(await settings.load()).toEqual(changed);
			expect(settings.problems()).toEqual([]);
			await settings.change((now) => ({ ...now, openDelay: 78 }));
			expect(store.values['settings-put-aside']).toEqual(raw);
		},
	);

	it('are put aside by a reset too', async () => {
		const store = memoryStore({ settings: { ...CHOSEN, version: 7 } });
		await createSettingsStore(store).reset();
		expect(store.values).toEqual({
			settings: DEFAULT_SETTINGS,
			'settings-put-aside': { ...CHOSEN, version: 7 },
		});
	});

	it('stay where they are if putting them aside fails', async () => {
		const store = memoryStore({ settings: 'damaged' });
		store.failNext('The disk is full.');
		await expect(createSettingsStore(store).reset()).rejects.toThrow('The disk is full.');
		expect(store.values).toEqual({ settings: 'damaged' });
	});

	it('are reported until the next load, whatever changes meanwhile', async () => {
		const store = memoryStore({ settings: { ...CHOSEN, theme: 'pink' } });
		const settings = createSettingsStore(store);
		settings.onChanged(() => undefined);
		await settings.load();
		await settings.change(hide('a'));
		expect(settings.problems()).toEqual([expect.stringMatching(/^theme: found "pink"/)]);
		await settings.load();
		expect(settings.problems()).toEqual([]);
	});
});
