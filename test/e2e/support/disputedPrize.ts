import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  chainOf,
  sealTo,
  sheetsOf,
  testJuror,
  withNewKey,
  type TestJuror,
} from '../../main/engine/office/jurorFixture.ts'
import { writeSmallPrize } from '../../support/cli/smallPrize.ts'
import { buildQuickly } from './buildQuickly.ts'

/**
 * A built prize and a folder of files for it: J01 with two histories after the first revision, J02 with files of two
 * computers, of J03 nothing, and a file that is none.
 */
export type DisputedPrize = {
  readonly folder: string
  readonly inbox: string
  readonly passphrase: string
}

const passphrase = 'seven grey herons waiting'

export async function disputedPrize(): Promise<DisputedPrize> {
  const root = await mkdtemp(join(tmpdir(), 'jurybox-disputed-'))
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }))
  const [folder, inbox] = [join(root, 'prize'), join(root, 'inbox')]
  await mkdir(inbox)
  await writeSmallPrize(folder)
  const yaml = join(folder, 'prize.yaml')
  const text = await readFile(yaml, 'utf8')
  await writeFile(yaml, `deadline: '2027-01-29T18:00:00+09:00'\n${text}`)
  const bundle = join(root, 'small.jurybox')
  const slips = await buildQuickly(folder, bundle, passphrase)
  const [ada, bo] = await Promise.all(slips.slice(0, 2).map((slip) => testJuror(bundle, slip)))
  if (ada === undefined || bo === undefined) throw new Error('no jurors')
  await twoHistories(ada, inbox)
  await sealChain(bo, inbox, 'J02', [3])
  await sealChain(await withNewKey(bo), inbox, 'J02-other', [5])
  await writeFile(join(inbox, 'agenda.txt'), 'Agenda of the jury')
  return { folder, inbox, passphrase }
}

async function twoHistories(juror: TestJuror, inbox: string): Promise<void> {
  await sealChain(juror, inbox, 'J01', [2, 3])
  await sealChain(juror, inbox, 'J01-again', [2, 4])
}

/** A revision for each of the points, the same everywhere. */
async function sealChain(
  juror: TestJuror,
  inbox: string,
  name: string,
  points: readonly number[],
): Promise<void> {
  const chain = chainOf(juror, ...points.map((each) => sheetsOf(juror, () => each * 100)))
  for (const scores of chain) {
    await sealTo(inbox, `${name}-r${scores.revision}.juryscore`, juror, scores)
  }
}
