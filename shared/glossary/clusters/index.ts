export { type ClusterChoice, type ClusterForms, entryOfCluster } from './cluster-entry';
export { type ClusterSettings, clusterNames } from './cluster-names';
export type { Mention, NameLink, ParagraphNames } from './mention';
export type { ClusterMember, NameCluster, NamePlace, NotOne } from './name-cluster';
export { type ReadParagraph, scanNames } from './scan-names';
