import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { scoresOf, sealTo, sheetsOf, testJuror } from '../../main/engine/office/jurorFixture.ts'
import { writeSmallPrize } from '../../support/cli/smallPrize.ts'
import { buildQuickly } from './buildQuickly.ts'

/** A built prize of three entries and, in the inbox, a score file of each of its three jurors. */
export type ScoredPrize = {
  readonly folder: string
  readonly inbox: string
  readonly passphrase: string
}

const passphrase = 'seven grey herons waiting'

/** Everybody has scored all there is, T-1 better than T-2. */
export async function scoredPrize(): Promise<ScoredPrize> {
  const root = await mkdtemp(join(tmpdir(), 'jurybox-scored-'))
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }))
  const [folder, inbox] = [join(root, 'prize'), join(root, 'inbox')]
  await mkdir(inbox)
  await writeSmallPrize(folder)
  const bundle = join(root, 'small.jurybox')
  for (const slip of await buildQuickly(folder, bundle, passphrase)) {
    const juror = await testJuror(bundle, slip)
    const sheets = sheetsOf(juror, (code) => (code === 'T-2' ? 200 : 400))
    await sealTo(inbox, `${slip.jurorId}.juryscore`, juror, scoresOf(juror, sheets))
  }
  return { folder, inbox, passphrase }
}
