import { useCollectView } from './collectView.ts'
import { collectedChanged } from './officeAnswer.ts'
import { officeReread, useOffice } from './office.ts'
import { runTask } from './officeWork.ts'
import { useSlips } from './slips.ts'

/** Opens every PDF of the prize and says what is wrong with it. */
export async function checkAsked(): Promise<void> {
  const opened = await runTask('check', 'office.check', {})
  if (opened !== null) useOffice.getState().answered(opened)
}

/** Builds the bundle; its slips are shown once. */
export async function buildAsked(out: string, warningsRead: readonly string[]): Promise<void> {
  const built = await runTask('build', 'office.build', { out, warningsRead })
  if (built === null) return
  useSlips.getState().bundleBuilt(built.build, built.slips)
  await officeReread()
}

/** Takes in score files, or folders with them, and lists a verdict for each. */
export async function collectAsked(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  const verdicts = await runTask('collect', 'office.collect', { paths })
  if (verdicts !== null) useCollectView.getState().filesJudged()
  // What was taken in before a stop or a failure stays.
  await Promise.all([officeReread(), collectedChanged()])
}
