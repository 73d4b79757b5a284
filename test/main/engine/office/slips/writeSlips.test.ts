import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SlipSheet } from '../../../../../main/engine/office/slips/slipSheet.ts'
import { writeSlips } from '../../../../../main/engine/office/slips/writeSlips.ts'
import { JurorId, PrizeId } from '../../../../../shared/model/ids.ts'

const assets = join(import.meta.dirname, '../../../../../assets')

const sheet: SlipSheet = {
  prize: {
    id: PrizeId.parse('river-prize'),
    title: 'River Prize',
    edition: '2026',
    round: { number: 1, title: 'First round' },
  },
  signer: ['abandon', 'obscure', 'absorb', 'frequent', 'wrestle', 'umbrella'],
  slips: [
    { jurorId: JurorId.parse('J01'), name: 'Kim, Minseo', passphrase: 'a-b-c-d-e-f' },
    { jurorId: JurorId.parse('J02'), name: '=HYPERLINK("x")', passphrase: 'g-h-i-j-k-l' },
    { jurorId: JurorId.parse('J03'), name: 'Bo Lund', passphrase: null },
  ],
  languages: new Map(),
}

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'jurybox-'))
}

test('a table has a row for each juror, and no name becomes a formula', async () => {
  const folder = await newFolder()
  await writeSlips(join(folder, 'slips.csv'), sheet, assets)
  expect(await readFile(join(folder, 'slips.csv'), 'utf8')).toBe(
    `juror,name,passphrase
J01,"Kim, Minseo",a-b-c-d-e-f
J02,"'=HYPERLINK(""x"")",g-h-i-j-k-l
J03,Bo Lund,
`,
  )
})

test('a file called .pdf becomes one, whatever the case', async () => {
  const folder = await newFolder()
  await writeSlips(join(folder, 'Slips.PDF'), sheet, assets)
  expect((await readFile(join(folder, 'Slips.PDF'))).subarray(0, 5).toString()).toBe('%PDF-')
})

test.runIf(process.platform !== 'win32').each(['slips.csv', 'slips.pdf'])(
  'nobody but the owner may read %s',
  async (name) => {
    const folder = await newFolder()
    await writeSlips(join(folder, name), sheet, assets)
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
  },
)
