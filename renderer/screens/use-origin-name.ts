import { originName } from '#renderer/flows';
import type { OriginBy } from '#shared/origins';
import { useApp, useDocument } from './app-context';

/** Gives an origin in words; see `originName`. */
export function useOriginName(): (by: OriginBy) => string {
  const app = useApp();
  const entries = useDocument((document) => document.entries);
  return (by) => originName(app, entries, by);
}
