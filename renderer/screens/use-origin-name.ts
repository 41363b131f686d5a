import { originName } from '#renderer/flows';
import { originOf } from '#renderer/state';
import type { OriginBy } from '#shared/origins';
import { useApp, useDocument } from './app-context';

/** Gives an origin, or the one of an `originKey`, in words; see `originName`. */
export function useOriginName(): (by: OriginBy | string) => string {
  const app = useApp();
  const entries = useDocument((document) => document.entries);
  return (by) => originName(app, entries, typeof by === 'string' ? originOf(by) : by);
}
