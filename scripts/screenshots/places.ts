import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../project.ts'

/** Some screens show a path, so it is short where it can be, and the same at every run. */
const base = join(process.platform === 'linux' ? '/tmp' : tmpdir(), 'jury-2026')

/** Where the pictures go, and what is made to take them. */
export const places = {
  pictures: join(projectFolder, 'docs/screenshots'),
  base,
  home: join(base, 'home'),
  prize: join(base, 'seoul-smart-city-prize'),
  brokenPrize: join(base, 'draft-prize'),
  bundle: join(base, 'seoul-smart-city-prize-round-1.jurybox'),
  /** What was on the screen when something went wrong. */
  failure: join(base, 'failure.png'),
  scores: join(base, 'scores'),
  scoreFile: (juror: string) => join(base, 'scores', `${juror}-r1.juryscore`),
} as const
