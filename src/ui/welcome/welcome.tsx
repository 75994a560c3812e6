/**
 * What a reader sees right after the install: the thing itself, on a sentence whose names are found by the same engine
 * and open the same card as on any page. A pure function of its props.
 */

import type { Mention } from '../../model/annotation.ts';
import type { CardModel } from '../../model/card.ts';
import type { CardViewState } from '../../model/card-view.ts';
import type { Fault } from '../../model/messages.ts';
import type { TextSize, Theme } from '../../model/settings.ts';
import { Card, type CardHandlers } from '../card/card.tsx';
import { saidFault } from '../faults.ts';
import { Logo } from '../shapes.tsx';
import { surfaceAttributes } from '../styles.ts';
import { words } from '../words.ts';
import { sample, welcomeWords } from './words.ts';

export interface WelcomeProps {
	theme: Theme;
	textSize: TextSize;
	/** Absent while the sentence is being read. */
	mentions?: readonly Mention[];
	/** The background cannot answer: what is wrong and what to do. */
	fault?: Fault;
	/** The open card, with the place of its mention. */
	open?: { place: number; model?: CardModel; state: CardViewState };
	/** Keys of the two commands, as the browser names them. */
	keys: { next: string; previous: string };
	card: CardHandlers;
	onPoint(place: number): void;
	onLeave(): void;
	onOpen(place: number): void;
}

export function Welcome(props: WelcomeProps) {
	const { theme, textSize, fault, open, keys } = props;
	return (
		<div {...surfaceAttributes(theme, textSize)} class="surface own options welcome">
			<header>
				<Logo />
				<h1 class="name">
					{words.product} <span class="soft">{welcomeWords.title}</span>
				</h1>
			</header>
			<main>
				<p class="prose">{welcomeWords.lead}</p>
				<section>
					<h2 class="name">{welcomeWords.tryIt}</h2>
					<p class="sample-text" lang={sample.lang} dir="ltr">
						<Sentence {...props} />
					</p>
					{fault ? (
						<div class="fault" role="alert">
							<p class="prose">{saidFault(fault).error}</p>
							<p class="meta">{saidFault(fault).advice}</p>
						</div>
					) : (
						<p class="meta" role="status">
							{props.mentions ? welcomeWords.hint : welcomeWords.waiting}
						</p>
					)}
					<div class="shown" id="shown">
						{open && <Card model={open.model} state={open.state} handlers={props.card} />}
					</div>
				</section>
				<section>
					<h2 class="name">{welcomeWords.ways}</h2>
					<ul class="prose">
						<li>{welcomeWords.pointer}</li>
						<li>{welcomeWords.touch}</li>
						<li>{welcomeWords.keys(keys.next, keys.previous)}</li>
						<li>{welcomeWords.toolbar}</li>
					</ul>
				</section>
				<section>
					<h2 class="name">{welcomeWords.permissions}</h2>
					<p class="prose">{welcomeWords.permissionsText}</p>
				</section>
				<section>
					<nav aria-label={words.product}>
						<a class="link" href="options.html">
							{welcomeWords.options}
						</a>
						<a class="link" href="about.html">
							{welcomeWords.about}
						</a>
					</nav>
				</section>
			</main>
		</div>
	);
}

/** The sentence with its names as buttons; plain text until they are found. */
function Sentence({ mentions = [], open, onPoint, onLeave, onOpen }: WelcomeProps) {
	const pieces = [];
	let at = 0;
	for (const [place, { start, end }] of mentions.entries()) {
		const name = sample.text.slice(start, end);
		pieces.push(sample.text.slice(at, start));
		pieces.push(
			<button
				key={start}
				type="button"
				class="named"
				aria-expanded={open?.place === place}
				aria-controls="shown"
				onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(place)}
				onPointerLeave={onLeave}
				onClick={() => onOpen(place)}
			>
				{name}
			</button>,
		);
		at = end;
	}
	pieces.push(sample.text.slice(at));
	return <>{pieces}</>;
}
