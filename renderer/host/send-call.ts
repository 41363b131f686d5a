/** A call on its way to the local server. */
export interface OutgoingCall {
  /** Absolute, because a worker's own address is another one. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly args: unknown;
}

/** What came back; `answer` is the body's JSON. */
export type SentCall =
  | { readonly kind: 'answered'; readonly status: number; readonly answer: unknown }
  | { readonly kind: 'lost'; readonly problem: string };

/** Sends a call, on the page's thread or in a worker; never rejects. */
export async function sendCall({ url, headers, args }: OutgoingCall): Promise<SentCall> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(args) });
    const { status } = response;
    return { kind: 'answered', status, answer: status === 401 ? null : await response.json() };
  } catch (error) {
    return { kind: 'lost', problem: String(error) };
  }
}
