import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { declareConflicts, openBundle, untilSaved } from '../../scripts/drive/asJuror.ts'
import { findElectron } from '../../scripts/electron/findElectron.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const { bundle, passphrases } = inject('sample')

test('from start to a scored entry no process of the program reaches for a network address', async () => {
  const folder = await temporaryFolder()
  const trace = join(folder, 'connects')
  const app = await appForTest({ executable: await traced(folder, trace) })
  await openBundle(app, bundle, 'J05', passphrases['J05'] ?? '')
  await declareConflicts(app)
  await app.page.getByRole('button', { name: /^Begin with/ }).click()
  await app.page.locator('iframe').waitFor()
  await app.page.keyboard.press('4')
  await untilSaved(app)
  const connects = (await readFile(trace, 'utf8')).split('\n')
  // The display is reached by a local socket: without that the trace would have seen nothing.
  expect(connects.some((line) => line.includes('AF_UNIX'))).toBe(true)
  expect(connects.filter((line) => /AF_INET6?/.test(line))).toEqual([])
})

/** A program that runs Electron with every connect() of every process written down. */
async function traced(folder: string, trace: string): Promise<string> {
  const { executable } = await findElectron()
  const script = join(folder, 'traced-electron')
  await writeFile(
    script,
    `#!/bin/sh\nexec strace -f -qq --seccomp-bpf -e trace=connect -o '${trace}' '${executable}' "$@"\n`,
  )
  await chmod(script, 0o755)
  return script
}
