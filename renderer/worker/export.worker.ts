import { exportDocument } from '#shared/export';
import type { ExportReply, ExportRequest } from './export-protocol';

async function answer({ format, content }: ExportRequest): Promise<ExportReply> {
  try {
    const file = await exportDocument(format, { ...content, pairs: () => content.pairs });
    return { ok: true, file };
  } catch (thrown) {
    return { ok: false, problem: thrown instanceof Error ? `${thrown.stack ?? thrown}` : String(thrown) };
  }
}

addEventListener('message', async (event: MessageEvent<ExportRequest>) =>
  postMessage(await answer(event.data)),
);
