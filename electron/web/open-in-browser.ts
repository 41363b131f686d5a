import open from 'open';

/** Opens a link in the person's browser; false when there is none to start. */
export async function openInBrowser(link: string): Promise<boolean> {
  try {
    const child = await open(link);
    return await new Promise((resolve) => {
      child.once('error', () => resolve(false));
      child.once('exit', (code) => resolve(code === 0));
      // A starter that is still running after a moment has become the browser itself.
      setTimeout(() => resolve(true), 2_000).unref();
    });
  } catch {
    return false;
  }
}
