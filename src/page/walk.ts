/**
 * One walk over a subtree in document order, in slices: depth and size are the page's choice, so there is no
 * recursion and the walk can be put down and taken up again.
 * Invariant: every element that was entered is left, unless the page removed it in between; then the walk ends.
 */
import { isElement, isText } from './elements.ts';

export interface Visitor {
	/** False: pass over the element and everything in it; it is not left. */
	enter(element: Element): boolean;
	text(node: Text): void;
	leave(element: Element): void;
}

/** Nodes between two chances to pause: some 0.2 ms of work, far below a frame. */
const SLICE = 500;

export function* walk(top: Element, visitor: Visitor): Generator<void, void> {
	if (!visitor.enter(top)) return;
	let open: Node = top;
	let child: Node | null = top.firstChild;
	for (let seen = 1; ; seen++) {
		if (seen % SLICE === 0) yield;
		if (child === null) {
			visitor.leave(open as Element);
			if (open === top) return;
			child = open.nextSibling;
			const parent: Node | null = open.parentNode;
			if (parent === null) return;
			open = parent;
		} else if (isElement(child) && visitor.enter(child)) {
			open = child;
			child = open.firstChild;
		} else {
			if (isText(child)) visitor.text(child);
			child = child.nextSibling;
		}
	}
}

/** Runs a sliced job in one go. */
export function runAtOnce<T>(job: Generator<void, T>): T {
	for (;;) {
		const step = job.next();
		if (step.done) return step.value;
	}
}
