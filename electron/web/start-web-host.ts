import { createServer, type Server } from 'node:http';
import type { EventHub, Host } from '#electron/node';
import { fail, type Result, succeed } from '#shared/text';
import { createAnswerer } from './answer-request';
import { createCodes, randomToken } from './codes';

export interface WebHostOptions {
  readonly host: Host;
  readonly events: EventHub;
  /** The built page. */
  readonly staticFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Called with a further link when the last one was used or has expired. */
  readonly onLink: (link: string) => void;
}

export interface WebHost {
  readonly port: number;
  /** A link with a one-time code, good for an hour. */
  newLink(): string;
  /** Ends all connections. */
  close(): Promise<void>;
}

const codeLifetime = 60 * 60 * 1000;

/**
 * Serves the page and the contract's calls on the loopback interface only. A link's one-time code is exchanged for
 * a secret that every call carries. The code stands in the link's fragment, which browsers do not send or log.
 */
export async function startWebHost(
  options: WebHostOptions,
): Promise<Result<WebHost, 'port-in-use' | 'port-forbidden'>> {
  const codes = createCodes(codeLifetime);
  const server = createServer();
  const listening = await listen(server, options.port);
  if (!listening.ok) return listening;
  const port = listening.value;

  const newLink = () => `http://127.0.0.1:${port}/#code=${codes.issue()}`;
  const secret = randomToken();
  const answer = createAnswerer({
    ...options,
    port,
    secret,
    redeem(code) {
      const isGood = codes.redeem(code);
      if (!codes.hasOpen()) options.onLink(newLink());
      return isGood;
    },
  });
  server.on('request', answer);
  return succeed({ port, newLink, close: () => close(server) });
}

function listen(server: Server, port: number): Promise<Result<number, 'port-in-use' | 'port-forbidden'>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(fail('port-in-use'));
      else if (error.code === 'EACCES') resolve(fail('port-forbidden'));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(succeed(typeof address === 'object' && address ? address.port : port));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
