import type { CDPSession, Page } from 'playwright-core';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
}

/** Bytes of JavaScript objects that are left after a collection, in the page and in its workers. */
export async function measureHeap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const workers: string[] = [];
  cdp.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await cdp.send('HeapProfiler.collectGarbage');
  let bytes = (await cdp.send('Runtime.getHeapUsage')).usedSize;
  for (const sessionId of workers) {
    await askWorker(cdp, sessionId, 'HeapProfiler.collectGarbage');
    const usage = await askWorker(cdp, sessionId, 'Runtime.getHeapUsage');
    if (hasUsedSize(usage)) bytes += usage.usedSize;
  }
  await cdp.detach();
  return bytes;
}

let lastId = 0;

/** Playwright's sessions speak to a page only; a message to a worker is wrapped in one. */
function askWorker(cdp: CDPSession, sessionId: string, method: string): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const take = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
      const answer: Answer = JSON.parse(message);
      if (from !== sessionId || answer.id !== id) return;
      cdp.off('Target.receivedMessageFromTarget', take);
      resolve(answer.result);
    };
    cdp.on('Target.receivedMessageFromTarget', take);
    cdp
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(reject);
  });
}

function hasUsedSize(answer: unknown): answer is { usedSize: number } {
  return typeof answer === 'object' && answer !== null && 'usedSize' in answer;
}
