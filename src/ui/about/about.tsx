/** The page "About the data": where every fact comes from, and on what terms. A pure function of its props. */
import type { AboutData, AboutSource } from '../../model/about.ts';
import { KINDS } from '../../model/entity.ts';
import type { TextSize, Theme } from '../../model/settings.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../language.ts';
import { isWebAddress } from '../parts.tsx';
import { Logo } from '../shapes.tsx';
import { surfaceAttributes } from '../styles.ts';
import { aboutWords, words } from '../words.ts';

export function About({ data, theme, textSize }: { data: AboutData; theme: Theme; textSize: TextSize }) {
	const count = (records: number) => formatNumber(records);
	return (
		<div {...surfaceAttributes(theme, textSize)} class="surface own options about">
			<header>
				<Logo />
				<h1 class="name">
					{words.product} <span class="soft">{aboutWords.title}</span>
				</h1>
			</header>
			<main>
				<section>
					<h2 class="name">{aboutWords.written}</h2>
					<dl class="counts">
						{KINDS.map((kind) => (
							<div key={kind}>
								<dt class="meta">{aboutWords.writtenKinds[kind]}</dt>
								<dd>{count(data.written[kind])}</dd>
							</div>
						))}
						<div>
							<dt class="meta">{aboutWords.citedPages}</dt>
							<dd>{count(data.citedPages)}</dd>
						</div>
					</dl>
					<p class="prose">{aboutWords.writtenText}</p>
				</section>
				<section>
					<h2 class="name">{aboutWords.imported}</h2>
					<p class="prose">{aboutWords.importedText}</p>
					<ul class="sources">
						{data.sources.map((source) => (
							<SourceEntry key={source.name} source={source} />
						))}
					</ul>
				</section>
				<section>
					<h2 class="name">{aboutWords.terms}</h2>
					<p class="prose">{aboutWords.termsText}</p>
					<p class="prose">{aboutWords.judgementText}</p>
				</section>
				<section>
					<h2 class="name">{aboutWords.corrections}</h2>
					<p class="prose">{aboutWords.correctionsText}</p>
				</section>
			</main>
		</div>
	);
}

function SourceEntry({ source }: { source: AboutSource }) {
	const { publisher, url, version, date, licence, records, identifiersOnly } = source;
	const counted = identifiersOnly ? aboutWords.identifiers : aboutWords.upTo;
	return (
		<li>
			<h3 class="name">
				{isWebAddress(url) ? (
					<a class="link" href={url} target="_blank" rel="noreferrer noopener" referrerpolicy="no-referrer">
						{publisher}
					</a>
				) : (
					publisher
				)}
			</h3>
			<p>{counted(records, formatDate(date))}</p>
			<p class="meta">{aboutWords.licence(licence)}</p>
			<p class="meta">{aboutWords.version(source.name, version)}</p>
		</li>
	);
}
