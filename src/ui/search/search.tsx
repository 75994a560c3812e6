/**
 * The search field: a combobox whose list fills while the reader types, the best one chosen. Arrow keys choose, Enter
 * opens, Escape closes and empties; focus stays in the field throughout. What is found and what opening means are the page's.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchHit, SearchReply } from '../../model/profile.ts';
import { searchWords } from '../profile/words.ts';
import { Glyph } from '../shapes.tsx';
import { Hit } from './hit.tsx';

export interface SearchProps {
	search(query: string): Promise<SearchReply>;
	onOpen(hit: SearchHit): void;
	/** The reader turned to the field: what a search needs may be made ready. */
	onReady?(): void;
	/** Words in the field at first. */
	initial?: string;
}

type Found = { query: string; reply: SearchReply } | { query: string; fault: string };

export function Search({ search, onOpen, onReady, initial = '' }: SearchProps) {
	const id = useId();
	const [query, setQuery] = useState(initial);
	const [found, setFound] = useState<Found>();
	const [chosen, setChosen] = useState(-1);
	const [isOpen, setOpen] = useState(false);
	/** The last query asked for, so that a late answer to an earlier one is dropped. */
	const asked = useRef('');
	const list = useRef<HTMLDivElement>(null);
	const hits = found && 'reply' in found ? found.reply.hits : [];
	const shown = isOpen && found !== undefined && query.trim() !== '';

	useEffect(() => {
		list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
	}, [chosen]);

	async function ask(text: string): Promise<void> {
		setQuery(text);
		setOpen(true);
		const wanted = text.trim();
		asked.current = wanted;
		if (wanted === '') {
			setFound(undefined);
			setChosen(-1);
			return;
		}
		const answer: Found = await search(wanted).then(
			(reply) => ({ query: wanted, reply }),
			(error: unknown) => ({ query: wanted, fault: String((error as Error)?.message ?? error) }),
		);
		if (asked.current !== wanted) return;
		setFound(answer);
		setChosen('reply' in answer && answer.reply.hits.length > 0 ? 0 : -1);
	}

	function open(hit: SearchHit | undefined): void {
		if (!hit) return;
		setOpen(false);
		onOpen(hit);
	}

	function onKeyDown(event: KeyboardEvent): void {
		// Keys that an input method uses to compose a word are its own.
		if (event.isComposing) return;
		const steps: Record<string, () => void> = {
			ArrowDown: () => (shown ? setChosen((chosen + 1) % Math.max(1, hits.length)) : setOpen(true)),
			ArrowUp: () => shown && setChosen(chosen <= 0 ? hits.length - 1 : chosen - 1),
			Enter: () => open(shown ? hits[chosen] : undefined),
			Escape: () => (shown ? setOpen(false) : void ask('')),
		};
		const step = steps[event.key];
		// An empty field has nothing to give up: Escape then closes the popup, as everywhere.
		if (!step || (event.key === 'Escape' && query === '')) return;
		event.preventDefault();
		event.stopPropagation();
		step();
	}

	const total = found && 'reply' in found ? found.reply.total : 0;
	return (
		<search class="search">
			<div class="field">
				<Glyph name="find" />
				<input
					type="text"
					inputMode="search"
					role="combobox"
					aria-label={searchWords.label}
					aria-expanded={shown && hits.length > 0}
					aria-controls={`${id}-list`}
					aria-autocomplete="list"
					aria-activedescendant={shown && chosen >= 0 ? `${id}-${chosen}` : undefined}
					placeholder={searchWords.placeholder}
					autocomplete="off"
					spellcheck={false}
					dir="auto"
					value={query}
					onFocus={onReady}
					onInput={(event) => void ask(event.currentTarget.value)}
					onKeyDown={onKeyDown}
					onBlur={() => setOpen(false)}
				/>
			</div>
			<div class="found" hidden={!shown}>
				<div
					role="listbox"
					tabIndex={-1}
					id={`${id}-list`}
					aria-label={searchWords.label}
					ref={list}
					onMouseDown={keepFocus}
				>
					{hits.map((hit, n) => (
						// biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which has the focus throughout
						<div
							key={hit.entity}
							role="option"
							tabIndex={-1}
							id={`${id}-${n}`}
							aria-selected={n === chosen}
							onClick={() => open(hit)}
						>
							<Hit hit={hit} />
						</div>
					))}
				</div>
				<p class="meta" role="status">
					{shown && found && statusOf(found, total, hits.length)}
				</p>
			</div>
		</search>
	);
}

/** A press on the list must not take the focus from the field, or the list would close under it. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

function statusOf(found: Found, total: number, shown: number): string {
	if ('fault' in found) return found.fault;
	return total === 0
		? searchWords.nothing(found.query)
		: shown < total
			? searchWords.firstResults(shown, total)
			: searchWords.results(total);
}
