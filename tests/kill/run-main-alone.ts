import { createInterface } from 'node:readline';
import { loadMain } from '../electron/double/run-main';

// Run as a process of its own: the main process without a window, called through its own wire, a call a line.
const [home = ''] = process.argv.slice(2);
const page = { parent: null, url: 'app://suiko/index.html' };
// There is no browser to show the page in, and nothing here needs it.
process.on('unhandledRejection', () => undefined);
const electron = loadMain({ home });
electron.becomeReady();

async function isListening(): Promise<boolean> {
  try {
    await electron.invokeAs(page, 'suiko:call', 'app:info', {});
    return true;
  } catch {
    return false;
  }
}

while (!(await isListening())) await new Promise((resolve) => setTimeout(resolve, 20));
console.log('ready');
for await (const line of createInterface(process.stdin)) {
  const { id, name, args }: { id: number; name: string; args: unknown } = JSON.parse(line);
  void electron
    .invokeAs(page, 'suiko:call', name, args)
    .then((answer) => console.log(JSON.stringify({ id, answer })));
}
