import { defineConfig } from 'vitest/config'

// Sources run as they are: the condition picks src/ over dist/ in every package of the workspace.
const conditions = ['heddle-source']
const common = { resolve: { conditions }, ssr: { resolve: { conditions } } }

const MINUTE = 60_000

export default defineConfig({
  test: {
    // Most tests wait for processes: one worker fewer than cores, the default, leaves a core idle.
    maxWorkers: '100%',
    maxConcurrency: 3,
    projects: [
      {
        ...common,
        test: {
          name: 'fast',
          include: ['*/test/**/*.test.ts', 'script/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'clients/**', '*/test/slow/**'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        ...common,
        test: {
          name: 'slow',
          include: ['*/test/slow/**/*.test.ts'],
          globalSetup: ['script/support/built-packages.ts'],
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
          // They install packages and run compilers: side by side they would only wait for one another.
          fileParallelism: false,
        },
      },
    ],
  },
})
