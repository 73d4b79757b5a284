import { spawnSync } from 'node:child_process'

/** A folder with the R sources of the package irr, for machines whose packages lack it: `--irr DIR`. */
export const irrFolder = process.env['JURYBOX_IRR'] ?? ''

/** What is missing to compare with R, in a sentence; null when nothing is. */
export const missingForR: string | null = whatIsMissing()

function whatIsMissing(): string | null {
  const { status } = spawnSync('Rscript', ['--version'])
  if (status !== 0)
    return 'R is not installed (Debian: r-base-core): nobody compares agreement with irr.'
  if (irrFolder !== '') return null
  const irr = spawnSync('Rscript', ['-e', 'library(irr)'])
  if (irr.status === 0) return null
  return 'R has no package irr: --irr DIR may name a folder with its R sources.'
}
