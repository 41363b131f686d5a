import { createHost, type HostEvent } from '#electron/node';
import { startWebHost } from '#electron/web';
import type { HostEvents } from '#shared/contract';
import type { ContractClient } from './client';
import { describeContract } from './describe-contract';
import { queueOf } from './queue';

describeContract('over HTTP', async (dataFolder, files): Promise<ContractClient> => {
  const host = await createHost({ dataFolder, door: 'browser', version: '1.2.3', locale: 'ja-JP', files });
  const { events } = host;
  const started = await startWebHost({ host, events, staticFolder: dataFolder, port: 0, onLink: () => {} });
  if (!started.ok) throw new Error(started.failure);
  const { newLink, close } = started.value;
  const { origin, hash } = new URL(newLink());
  const session = await fetch(`${origin}/session`, {
    method: 'POST',
    body: JSON.stringify({ code: new URLSearchParams(hash.slice(1)).get('code') }),
  });
  const { secret }: { secret: string } = await session.json();
  const headers = { 'x-suiko-secret': secret, 'content-type': 'application/json' };

  async function post(name: string, args: unknown) {
    const body = JSON.stringify(args) ?? '';
    const response = await fetch(`${origin}/call/${name}`, {
      method: 'POST',
      headers,
      body,
    });
    return response.json();
  }

  return {
    call: post,
    callAnything: post,
    open: host.refs.forOpened,
    choose: host.refs.forSaving,
    async emit(event): Promise<HostEvent> {
      const response = await fetch(`${origin}/events`, { headers });
      let text = '';
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        if (text === '') events.emit(event);
        text += chunk;
        if (text.trim().endsWith('}')) break;
      }
      return JSON.parse(text);
    },
    async listen(event) {
      const queue = queueOf<HostEvents[typeof event]>();
      const response = await fetch(`${origin}/events`, { headers });
      const lines = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      // The first byte says that we are heard of from now on.
      let rest = (await lines?.read())?.value ?? '';
      const follow = async () => {
        for (;;) {
          const parts = rest.split('\n');
          rest = parts.pop() ?? '';
          for (const part of parts.filter((one) => one.trim() !== '')) {
            const told = JSON.parse(part);
            if (told.event === event) queue.put(told.payload);
          }
          const read = await lines?.read().catch(() => undefined);
          if (!read || read.done) return;
          rest += read.value;
        }
      };
      void follow();
      return queue;
    },
    async close() {
      await close();
      await host.close();
    },
  };
});
