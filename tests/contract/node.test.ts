import { createEventHub, createHost, type HostEvent, runCall } from '#electron/node';
import type { ContractClient } from './client';
import { describeContract } from './describe-contract';

describeContract('on the Node handlers', async (dataFolder, files): Promise<ContractClient> => {
  const host = await createHost({ dataFolder, door: 'browser', version: '1.2.3', locale: 'ja-JP', files });
  const events = createEventHub();
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
    async close() {
      unsubscribe();
    },
  };
});
