/** Terms in office in words, for lists where every line is one. Pure. */
import type { IsoDate } from '../../model/entity.ts';
import { formatMonth, formatSpan } from '../dates.ts';
import { words } from '../words.ts';

export interface Term {
	start?: IsoDate;
	end?: IsoDate;
	endBy?: IsoDate;
	/** Newest source that shows it. */
	asOf?: IsoDate;
	/** It begins after the date that is looked at. */
	isUpcoming?: boolean;
}

/** "2014–2024"; "since February 2025, as of January 2026"; never "since" alone, which would read as "still". */
export function termInWords({ start, end, endBy, asOf, isUpcoming }: Term): string {
	if (end !== undefined) return formatSpan(start, end) ?? '';
	const from = start === undefined ? [] : [formatMonth(start)];
	if (endBy !== undefined)
		return [...from.map(words.from), words.endedBy(formatMonth(endBy))].join(words.comma);
	if (isUpcoming) return from.map(words.from).join('');
	return [...from.map(words.since), ...(asOf === undefined ? [] : [words.asOf(formatMonth(asOf))])].join(
		words.comma,
	);
}
