import { describe } from 'vitest';
import { describeAsking } from './asking';
import type { MakeClient } from './client';
import { describeGlossaries } from './glossaries';
import { describeHistory } from './history';
import { describeImporting } from './importing';
import { describeKeeping } from './keeping';
import { describeReading } from './reading';
import { useWorlds } from './world';
import { describeWriting } from './writing';

/** What every transport of the contract must do, on a real host in real temporary folders. */
export function describeContract(name: string, makeClient: MakeClient): void {
  describe(`the contract ${name}`, () => {
    const newWorld = useWorlds(makeClient);
    describeAsking(newWorld);
    describeReading(newWorld);
    describeImporting(newWorld);
    describeWriting(newWorld);
    describeKeeping(newWorld);
    describeHistory(newWorld);
    describeGlossaries(newWorld);
  });
}
