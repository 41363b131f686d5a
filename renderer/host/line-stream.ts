/** Reads a response of newline-delimited records for as long as the page lives, and calls again when it breaks off. */
export async function listenToLines(
  address: string,
  headers: Readonly<Record<string, string>>,
  receive: (line: string) => void,
): Promise<never> {
  for (let pause = 500; ; pause = Math.min(pause * 2, 10_000)) {
    try {
      const response = await fetch(address, { headers });
      if (response.ok && response.body) {
        pause = 500;
        await readLines(response.body, receive);
      }
    } catch {
      // The server is restarting or gone: the next round tries again, calls report it meanwhile.
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function readLines(body: ReadableStream<Uint8Array>, receive: (line: string) => void): Promise<void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) receive(line);
  }
}
