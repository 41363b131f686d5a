export * from './discovery';
export { type Evidence, type EvidenceId, evidenceIds, readEvidence, writeEvidence } from './evidence';
