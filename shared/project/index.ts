export * from './parse-project';
export type { IgnoredFinding, ProjectFile, ProjectParagraph, ProjectSource } from './project-file';
export * from './write-project';
