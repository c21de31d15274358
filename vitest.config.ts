import { defineConfig } from 'vitest/config'

// Tests run from sources: the condition maps every workspace package to its src/index.ts.
const conditions = ['@recapkit/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Tests share no state, so files share a process: loading the packages once saves more than half of the time.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
