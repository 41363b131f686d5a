export * from './parse-project';
export type {
  AssignedName,
  IgnoredFinding,
  ProjectFile,
  ProjectParagraph,
  ProjectSource,
} from './project-file';
export * from './style';
export * from './style-presets';
export * from './write-project';
