import { Worker } from 'node:worker_threads';

// Run as a process of its own, on the built program: adds entries `<name>-0`, `<name>-1`, … to a shared glossary, one
// change each, and a variant of its own to the entry that is there already. Says so line by line once a change is
// answered.
const [script = '', path = '', name = '', count = '0'] = process.argv.slice(2);
const worker = new Worker(script);

/**
 * @param {'open' | 'change'} method
 * @param {readonly unknown[]} args
 */
async function call(method, args) {
  /** @type {{ kind: string, value?: { ok: boolean, failure?: { code: string } } }} */
  const reply = await new Promise((resolve) => {
    /** @param {{ kind: string, number?: number }} message */
    const take = (message) => {
      if (message.number !== 1) return;
      worker.off('message', take);
      resolve(message);
    };
    worker.on('message', take);
    worker.postMessage({ number: 1, method, args });
  });
  if (!reply.value?.ok) throw new Error(reply.value?.failure?.code ?? reply.kind);
}

await call('open', ['glossary', path]);
const shared = { id: 'shared', term: '黄仁勲', rev: 1 };
for (let number = 0; number < Number(count); number++) {
  const entry = { id: `${name}-${number}`, term: `${name} ${number}` };
  const variant = { ...shared, variants: [{ text: `${name} ${number}` }], rev: 2 };
  const changes = [
    { id: entry.id, before: null, after: entry },
    { id: 'shared', before: shared, after: variant },
  ];
  await call('change', ['glossary', changes, name]);
  process.stdout.write(`${entry.id}\n`);
}
await worker.terminate();
