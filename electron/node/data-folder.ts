import { resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where settings, journals and projects live: `SUIKO_HOME`, else the system's place for application data. */
export function findDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment.SUIKO_HOME;
  return chosen ? resolve(chosen) : envPaths('Suiko', { suffix: '' }).data;
}
