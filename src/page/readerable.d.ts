/** The one file of @mozilla/readability that is used; the package's types describe its index only. */
declare module '@mozilla/readability/Readability-readerable.js' {
	export default function isProbablyReaderable(
		document: Document,
		options?: {
			minScore?: number;
			minContentLength?: number;
			visibilityChecker?: (node: Element) => boolean;
		},
	): boolean;
}
