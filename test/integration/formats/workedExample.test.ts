import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { shellBlocks } from '../../../scripts/formats/shellBlocks.ts'
import { formatsPage, pageWithOutputs } from '../../../scripts/formats/workedExample.ts'
import { hasProgram } from '../../support/program.ts'

const programs = ['tar', 'age', 'openssl', 'sha256sum', 'script']

test.runIf(programs.every(hasProgram))(
  'tar, age, sha256sum and openssl alone print what docs/formats.md says they print',
  async () => {
    const page = await readFile(formatsPage, 'utf8')
    expect(await pageWithOutputs()).toBe(page)
    const shown = shellBlocks(page).map((block) => block.shown)
    expect(shown.join('').match(/Signature Verified Successfully/g)).toHaveLength(4)
  },
)
