/** What linking has decided so far about the story's sites: mentions, and what was held back and why. */
import type { HeldBack, Mention } from '../../model/annotation.ts';
import type { Site } from './sites.ts';

export interface Decision {
	/** UTF-16 offsets. */
	start: number;
	end: number;
	/** Tokens `first` … `last`. */
	first: number;
	last: number;
	/** Row of the entity. */
	row: number;
	via: Mention['via'];
	confidence: number;
	/** Rows, best first, `row` included. */
	candidates: number[];
	site?: Site;
}

export type Reason =
	| 'demonym'
	| 'dateline'
	| 'place, not government'
	| 'part of a longer name'
	| 'capitals prove nothing'
	| 'team'
	| 'surname without a full name'
	| 'several people of this name'
	| 'title of someone else'
	| 'which body is unclear'
	| 'another meaning of the acronym'
	| 'notice'
	| 'too unlikely'
	| 'not sure enough for the reader’s setting'
	| 'kind switched off'
	| 'hidden by the reader';

export interface Held extends Omit<HeldBack, 'candidates' | 'reason'> {
	candidates: number[];
	reason: Reason;
	site?: Site;
}

export interface Ledger {
	decisions: Decision[];
	held: Held[];
	/** The decision that covers a token. */
	at(token: number): Decision | undefined;
	decide(decision: Decision): void;
	hold(site: Site, reason: Reason, candidates?: number[]): void;
	/** Takes a decision back. */
	revoke(decision: Decision, reason: Reason): void;
}

export function createLedger(): Ledger {
	const byToken: (Decision | undefined)[] = [];
	const ledger: Ledger = {
		decisions: [],
		held: [],
		at: (token) => byToken[token],
		decide(decision) {
			ledger.decisions.push(decision);
			for (let i = decision.first; i <= decision.last; i++) byToken[i] = decision;
		},
		hold(site, reason, candidates = rowsOf(site)) {
			ledger.held.push({ start: site.match.start, end: site.match.end, candidates, reason, site });
		},
		revoke(decision, reason) {
			ledger.decisions.splice(ledger.decisions.indexOf(decision), 1);
			for (let i = decision.first; i <= decision.last; i++) byToken[i] = undefined;
			const { start, end, candidates, site } = decision;
			ledger.held.push({ start, end, candidates, reason, ...(site && { site }) });
		},
	};
	return ledger;
}

export function rowsOf(site: Site): number[] {
	return [...new Set(site.match.candidates.map(({ entity }) => entity))];
}

/** A decision for a whole site. */
export function decisionFor(
	site: Site,
	row: number,
	via: Mention['via'],
	confidence: number,
	candidates: number[],
): Decision {
	const { start, end } = site.match;
	return { start, end, first: site.first, last: site.last, row, via, confidence, candidates, site };
}
