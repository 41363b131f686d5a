import { describe, expect, it } from 'vitest';
import {
  chooseCanonical,
  clusterKey,
  decisionOf,
  isSettled,
  noNames,
  openClusters,
  openMembers,
  settleCluster,
  settledAside,
  takeClusters,
  takeNews,
} from '#renderer/state';
import type { ClusterMemberRow, ClusterRow } from '#shared/session';

function member(text: string, known: Partial<ClusterMemberRow> = {}): ClusterMemberRow {
  return { text, known: false, score: 0.9, evidence: [], part: 'full', occurrences: [], ...known };
}

const cluster: ClusterRow = {
  canonical: '黄仁勲',
  entry: null,
  category: 'person',
  members: [
    member('黄仁勲', { score: 1 }),
    member('黄仁順', { score: 0.65 }),
    member('黄Jenxun'),
    member('黄', { part: 'surname' }),
  ],
};

describe('a cluster', () => {
  it('has its probable forms ticked, and leaves the surname as the name has it', () => {
    expect(openMembers(cluster, '黄仁勲').map(({ text }) => text)).toEqual(['黄仁順', '黄Jenxun']);
    expect(decisionOf({}, cluster)).toEqual({ canonical: '黄仁勲', accepted: ['黄Jenxun'] });
    expect(isSettled(cluster)).toBe(false);
  });

  it('keeps what a person decided', () => {
    const decision = { canonical: '黄仁順', accepted: ['黄仁勲'] };
    expect(decisionOf({ [clusterKey(cluster)]: decision }, cluster)).toBe(decision);
  });

  it('makes the form that was right before one to be replaced', () => {
    const chosen = chooseCanonical(cluster, decisionOf({}, cluster), '黄Jenxun');
    expect(chosen).toEqual({ canonical: '黄Jenxun', accepted: ['黄仁勲'] });
    expect(chooseCanonical(cluster, chosen, 'typed').accepted).toEqual(['黄仁勲', '黄Jenxun']);
  });

  it('is settled when all other forms are allowed ones', () => {
    const entry = { id: 'e', term: '黄仁勲', variants: [{ text: '黄Jenxun', status: 'keep' as const }] };
    expect(isSettled({ ...cluster, entry, members: [member('黄仁勲'), member('黄Jenxun')] })).toBe(true);
  });
});

describe('the clusters of a document', () => {
  it('have the first open one chosen, and keep the choice as long as it is there', () => {
    const other = { ...cluster, canonical: '李明' };
    const first = takeClusters(noNames, [cluster, other]);
    expect(first.chosen).toBe('form:黄仁勲');
    const chosen = takeClusters({ ...first, chosen: 'form:李明' }, [cluster, other]);
    expect(chosen.chosen).toBe('form:李明');
    expect(takeClusters(chosen, [cluster]).chosen).toBe('form:黄仁勲');
    expect(takeClusters(chosen, []).chosen).toBeNull();
  });

  it('wait for a decision until all their forms are as they should be, and there are none before they are known', () => {
    const settled = { ...cluster, canonical: '李明', members: [member('李明')] };
    expect(openClusters(noNames)).toEqual([]);
    expect(openClusters(takeClusters(noNames, [settled, cluster]))).toEqual([cluster]);
  });

  it('show a settled one until its forms are in the text again', () => {
    const entry = { id: 'e', term: '黄仁勲' };
    const settled = settleCluster(noNames, cluster, entry, 3);
    expect(settledAside(settled)).toEqual([{ entry: 'e', canonical: '黄仁勲', forms: 4, places: 3 }]);
    expect(settledAside(takeClusters(settled, [{ ...cluster, entry }]))).toEqual([]);
    expect(settleCluster(takeClusters(noNames, [cluster]), cluster, entry, 3).clusters).toEqual([]);
  });
});

it('news of glossaries stand with the latest first, and no more than can be read', () => {
  const news = (term: string) => ({ glossary: 'g', term, kind: 'added' as const });
  const names = takeNews(takeNews(noNames, [news('a')]), [news('b')]);
  expect(names.news.map(({ term }) => term)).toEqual(['b', 'a']);
  const many = takeNews(
    names,
    Array.from({ length: 80 }, (_, index) => news(String(index))),
  );
  expect(many.news).toHaveLength(50);
});
