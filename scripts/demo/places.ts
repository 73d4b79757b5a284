import { join } from 'node:path'
import { projectFolder } from '../project.ts'

const demo = join(projectFolder, 'demo')

/** Where the demonstration puts what it makes. */
export const places = {
  demo,
  prize: join(demo, 'prize'),
  bundle: join(demo, 'round-1.jurybox'),
  slips: join(demo, 'slips.pdf'),
  scores: join(demo, 'scores'),
  screenshots: join(demo, 'screenshots'),
  minutes: join(demo, 'minutes.pdf'),
  publication: join(demo, 'publication'),
  ranking: join(demo, 'ranking.csv'),
  spreadsheet: join(demo, 'ranking.xlsx'),
  screenshot: (name: string) => join(demo, 'screenshots', `${name}.png`),
  scoreFile: (juror: string) => join(demo, 'scores', `${juror}.juryscore`),
} as const
