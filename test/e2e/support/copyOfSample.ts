import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

/** The built sample in a folder of this test's own, which its office can write to. */
export async function copyOfSample(): Promise<string> {
  const prize = join(await temporaryFolder(), 'prize')
  await cp(inject('sample').folder, prize, { recursive: true })
  return prize
}
