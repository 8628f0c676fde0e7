import { defineConfig } from 'vitest/config'

// Sources run as they are: the condition picks src/ over dist/ in every package of the workspace.
const conditions = ['heddle-source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['*/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'clients/**', '*/test/slow/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
