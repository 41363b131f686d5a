/** How long a page that is being reloaded may take to let go of its documents, in milliseconds. */
const patience = 1500;

/**
 * Claims a document for this page, so that two browser tabs do not write one journal; false when another
 * page has it open. The claim ends with the page, or when the returned function is called.
 */
export async function claimDocument(id: string): Promise<(() => void) | null> {
  const locks = navigator.locks;
  if (!locks) return () => undefined;
  return new Promise((resolve) => {
    const held = new Promise<void>((release) => {
      locks
        .request(`suiko-document-${id}`, { signal: AbortSignal.timeout(patience) }, () => {
          resolve(release);
          return held;
        })
        .catch(() => resolve(null));
    });
  });
}
