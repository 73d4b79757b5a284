import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../scripts/project.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

/** The built app with an engine that ends as soon as it is started. */
async function appWithDeadEngine(): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of ['package.json', 'out'])
    await cp(join(projectFolder, name), join(folder, name), { recursive: true })
  for (const name of ['node_modules', 'assets'])
    await symlink(join(projectFolder, name), join(folder, name))
  const engine = join(folder, 'out/main/engine.js')
  await rename(engine, `${engine}.kept`)
  await writeFile(engine, 'process.exit(3)\n')
  return folder
}

test('an engine that dies at every start is given up with a sentence, and tried again when asked', async () => {
  const appFolder = await appWithDeadEngine()
  const home = join(appFolder, 'home')
  await mkdir(home)
  const { page } = await appForTest({ appFolder, home })
  const title = page.getByRole('heading', { name: 'Your data cannot be reached right now' })
  await title.waitFor()
  await page.getByText('Everything that was saved is safe').waitFor()

  const engine = join(appFolder, 'out/main/engine.js')
  await rm(engine)
  await rename(`${engine}.kept`, engine)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('button', { name: 'Open a bundle…' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})
