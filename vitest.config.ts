import { defineConfig } from 'vitest/config'

// Tests run from sources: the condition maps every workspace package to its src/index.ts.
const conditions = ['@recapkit/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
