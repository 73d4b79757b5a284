import { defineConfig } from 'vitest/config'

const integration = 'test/integration/**/*.test.ts'
const endToEnd = 'test/e2e/**/*.test.ts'
const conformance = 'test/conformance/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [integration, endToEnd, conformance, 'test/bench/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: [integration],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'conformance',
          include: [conformance],
          globalSetup: 'test/conformance/sayWhatIsMissing.ts',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [endToEnd],
          globalSetup: 'test/e2e/support/sampleBundle.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
