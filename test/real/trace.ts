/**
 * What the extension's scripts cost a page's main thread, from a Chromium trace with `devtools.timeline` and
 * `toplevel`. Times are CPU time where the trace has it: on a busy machine a task that waits for a processor is
 * not a long task of ours.
 */

interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	tdur?: number;
	pid: number;
	tid: number;
	args?: { data?: { url?: string; stackTrace?: { url?: string }[] } };
}

/** Events that run a script; what a script makes the browser do (style, layout) is inside them. */
const RUNS = new Set([
	'FunctionCall',
	'EvaluateScript',
	'BlinkScheduler_PerformMicrotaskCheckpoint',
	'v8.compile',
	'TimerFire',
	'FireIdleCallback',
]);

/**
 * For a page whose own scripts were forbidden: whatever runs on its main thread is then the extension's. (Work that
 * goes on after a promise carries no address in the trace, so it could not be told apart from the page's own.)
 * @param trace a trace file as Chromium writes it
 * @param id of the extension, as it stands in the addresses of its scripts
 * @returns ms: `longest`, within one task of the browser; `total`, all together
 */
export function longestScript(trace: string, id: string): { longest: number; total: number } {
	const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
	const own = traceEvents.find(({ args }) =>
		args?.data?.url?.includes(`chrome-extension://${id}/content.js`),
	);
	if (!own) return { longest: 0, total: 0 };
	const thread = traceEvents
		.filter(({ ph, pid, tid, dur }) => ph === 'X' && dur !== undefined && pid === own.pid && tid === own.tid)
		.sort((a, b) => a.ts - b.ts || b.dur! - a.dur!);
	let [longest, total, inTask, taskEnd, runEnd] = [0, 0, 0, 0, 0];
	for (const { name, ts, dur, tdur } of thread) {
		if (name.endsWith('RunTask') && ts >= taskEnd) {
			taskEnd = ts + dur!;
			inTask = 0;
		}
		// The outermost counts; what it calls is inside it.
		if (!RUNS.has(name) || ts < runEnd) continue;
		runEnd = ts + dur!;
		const cost = (tdur ?? dur!) / 1000;
		total += cost;
		inTask += cost;
		longest = Math.max(longest, inTask);
	}
	return { longest, total };
}
