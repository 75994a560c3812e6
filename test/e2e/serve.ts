/** A web server on loopback that answers for any host name; the browsers under test map their hosts to it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
	/** Path → page (HTML), or a function that answers by itself. */
	[path: string]: string | ((request: IncomingMessage, response: ServerResponse) => void);
}

export interface PageServer {
	port: number;
	/** Address of a path under a host name. */
	url(host: string, path: string): string;
	/** Every request so far, `host path`. */
	requests: string[];
	close(): Promise<void>;
}

export async function servePages(pages: Served, headers: Record<string, string> = {}): Promise<PageServer> {
	const requests: string[] = [];
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://x').pathname;
		requests.push(`${request.headers.host} ${path}`);
		const page = pages[path];
		if (typeof page === 'function') return page(request, response);
		if (page === undefined) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		port,
		requests,
		url: (host, path) => `http://${host}:${port}${path}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
