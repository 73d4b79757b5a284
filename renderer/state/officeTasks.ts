import { useMatrix, useResults } from './officeAnswer.ts'
import { officeReread, useOffice } from './office.ts'
import { runTask } from './officeWork.ts'
import { useSlips } from './slips.ts'
import { useVerdicts } from './verdicts.ts'

/** Opens every PDF of the prize and says what is wrong with it. */
export async function checkAsked(): Promise<void> {
  const opened = await runTask('check', 'office.check', {})
  if (opened !== null) useOffice.getState().checked(opened)
}

/** Builds the bundle; its slips are shown once. */
export async function buildAsked(out: string): Promise<void> {
  const built = await runTask('build', 'office.build', { out })
  if (built === null) return
  useSlips.getState().bundleBuilt(built.build, built.slips)
  await officeReread()
}

/** Takes in score files, or folders with them, and lists a verdict for each. */
export async function collectAsked(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  const verdicts = await runTask('collect', 'office.collect', { paths })
  if (verdicts === null) return
  useVerdicts.getState().given(verdicts)
  await Promise.all([
    officeReread(),
    useMatrix.getState().asked(),
    useResults.getState().answer === null ? null : useResults.getState().asked(),
  ])
}
