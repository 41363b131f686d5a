import { defineConfig } from 'vitest/config';

/** Tests that start programs and browsers, which use more than one core by themselves. */
const driving = [
  ...['e2e', 'kill', 'electron', 'cli', 'contract', 'packaging', 'renderer/editor'].map(
    (folder) => `tests/${folder}/**/*.test.ts`,
  ),
  'tests/shared/export/docx-changes.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // As long as the browser waits for an element: a second, which is usual, is short on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    setupFiles: ['tests/property-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: driving,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'driving', include: driving, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
