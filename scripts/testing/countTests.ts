import { z } from 'zod'

export type Count = { readonly passed: number; readonly failed: number }

/** What vitest's JSON reporter writes, as far as it is counted here. */
const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      status: z.enum(['passed', 'failed']),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

/**
 * Counts a run of vitest from its report (null: it wrote none) and its exit code. A file that could
 * not be collected, or whose hooks failed, counts as one failure; so does a run that failed without
 * naming any, and a run without a report. Nothing that went wrong counts as nothing.
 */
export function countTests(report: unknown, exitCode: number): Count {
  if (report === null) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = Report.parse(report)
  const failedFiles = testResults.filter(failedWithoutFailedTest).length
  const failed = numFailedTests + failedFiles
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

function failedWithoutFailedTest(file: z.infer<typeof Report>['testResults'][number]): boolean {
  return (
    file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
  )
}

/** A step that runs no tests of its own (a check, a build) is counted only when it fails. */
export function countStep(exitCode: number): Count {
  return { passed: 0, failed: exitCode === 0 ? 0 : 1 }
}

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
    { passed: 0, failed: 0 },
  )
}
