export * from './discovery';
export { type EvidenceId, evidenceIds } from './evidence';
