/**
 * A small newspaper as an app, with a real framework: it takes over what the server sent (hydration), routes between two
 * stories with the History API, renders anew with other keys, and runs a list of comments that changes all the time.
 * For test/e2e/apps.ts, which serves it with the words in `window.stories`.
 */
import { Fragment, hydrate } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Story {
	path: string;
	title: string;
	paragraphs: string[];
}
const { stories } = window as unknown as { stories: Story[] };

function App() {
	const [path, setPath] = useState(location.pathname);
	const [version, setVersion] = useState(0);
	const [ticks, setTicks] = useState(0);
	const story = stories.find((one) => one.path === path) ?? stories[0]!;
	useEffect(() => {
		const follow = () => setPath(location.pathname);
		addEventListener('popstate', follow);
		const timer = setInterval(() => setTicks((n) => n + 1), 300);
		document.documentElement.dataset.ready = 'yes';
		return () => {
			removeEventListener('popstate', follow);
			clearInterval(timer);
		};
	}, []);
	useEffect(() => {
		document.title = story.title;
	}, [story]);
	function go(event: Event, to: string): void {
		event.preventDefault();
		history.pushState(null, '', to);
		setPath(to);
	}
	return (
		<Fragment>
			<nav>
				{stories.map(({ path: to, title }) => (
					<a key={to} href={to} onClick={(event) => go(event, to)}>
						{title}
					</a>
				))}
			</nav>
			<button type="button" onClick={() => setVersion((n) => n + 1)}>
				Again
			</button>
			<main>
				<article key={version}>
					<h1>{story.title}</h1>
					{story.paragraphs.map((text) => (
						<p key={`${version}-${text}`}>{text}</p>
					))}
				</article>
			</main>
			<aside class="ticker">{ticks}</aside>
		</Fragment>
	);
}

hydrate(<App />, document.getElementById('app')!);
