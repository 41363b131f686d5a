import { createHost, runCall } from '#electron/node';

// Run as a process of its own: keeps two records and is killed in the moment it has the answer.
const [dataFolder = '', document = ''] = process.argv.slice(2);
const host = await createHost({ dataFolder, door: 'browser', version: '1.2.3', locale: 'en' });
await runCall(host, 'journal:begin', { document, name: 'book', snapshot: 'start' });
await runCall(host, 'journal:append', { document, records: ['one'] });
const last = await runCall(host, 'journal:append', { document, records: ['two'] });
if (last.ok) process.kill(process.pid, 'SIGKILL');
