import { spawn } from 'node:child_process';

/**
 * Runs a program in the place of this one: same terminal, same signals; its exit status.
 * @param {string} executable
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function runProgram(executable, args) {
  const child = spawn(executable, args, { stdio: 'inherit' });
  // The terminal sends Ctrl+C to both: the child ends in its own way, and then this process.
  const wait = () => {};
  const pass = () => child.kill('SIGTERM');
  process.on('SIGINT', wait);
  process.on('SIGTERM', pass);
  try {
    return await new Promise((resolve) => {
      child.once('exit', (code) => resolve(code ?? 1));
      child.once('error', () => resolve(1));
    });
  } finally {
    process.off('SIGINT', wait);
    process.off('SIGTERM', pass);
  }
}
