import type { ThreadReply, ThreadRequest } from './call-thread';
import { sendCall } from './send-call';

addEventListener('message', async ({ data: { id, call } }: MessageEvent<ThreadRequest>) => {
  postMessage({ id, sent: await sendCall(call) } satisfies ThreadReply);
});
