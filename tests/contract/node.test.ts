import { createHost, type HostEvent, runCall } from '#electron/node';
import type { HostEvents } from '#shared/contract';
import type { ContractClient } from './client';
import { describeContract } from './describe-contract';
import { queueOf } from './queue';

describeContract('on the Node handlers', async (dataFolder, files): Promise<ContractClient> => {
  const host = await createHost({ dataFolder, door: 'browser', version: '1.2.3', locale: 'ja-JP', files });
  const { events } = host;
  const arrived: HostEvent[] = [];
  const unsubscribe = events.subscribe((event) => arrived.push(event));
  return {
    call: (name, args) => runCall(host, name, args),
    callAnything: (name, args) => runCall(host, name, args),
    open: host.refs.forOpened,
    choose: host.refs.forSaving,
    async emit(event) {
      events.emit(event);
      return arrived.splice(0)[0] ?? event;
    },
    async listen(event) {
      const queue = queueOf<HostEvents[typeof event]>();
      events.subscribe((told) => {
        if (told.event === event) queue.put(told.payload as HostEvents[typeof event]);
      });
      return queue;
    },
    async close() {
      unsubscribe();
      await host.close();
    },
  };
});
