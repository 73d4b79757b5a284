import { useCollectView } from './collectView.ts'
import { collectedChanged } from './officeAnswer.ts'
import { isSound, type OpenedOffice, officeReread, useOffice } from './office.ts'
import { runTask } from './officeWork.ts'
import { useSlips } from './slips.ts'
import { useToasts } from './toasts.ts'

/** Opens every PDF of the prize that is not known yet, and says what is wrong with it; `done` is said at the end. */
export async function checkAsked(done: (checked: Checked) => string): Promise<void> {
  const before = unchecked(useOffice.getState().opened)
  const opened = await runTask('check', 'office.check', {})
  if (opened === null) return
  useOffice.getState().answered(opened)
  if (isSound(opened)) useToasts.getState().said(done({ before, count: opened.documents.length }))
}

/** How many documents were unknown before the check, and how many are known now. */
export type Checked = { readonly before: number; readonly count: number }

function unchecked(opened: OpenedOffice | null): number {
  return opened !== null && isSound(opened) ? opened.standing.unchecked : 0
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
