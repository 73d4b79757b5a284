import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { quiet, readOffice } from '../officeFixture.ts'
import { scoredOffice } from '../results/scoredOffice.ts'
import { publishIn, readFolder, told, verifyAt } from '../../publication/publishedFolder.ts'

const run = promisify(execFile)

test('nothing in an anonymised publication names a juror, in any file, PDFs as text and as bytes', async () => {
  const office = await scoredOffice()
  const { prize, jurors } = await readOffice(office)
  const [category] = prize.categories
  const [first] = jurors
  if (category === undefined || first === undefined) throw new Error('the prize has both')
  await office.handlers['office.meetingAct'](
    { act: { kind: 'opened', place: 'Hall', chair: first.name } },
    quiet,
  )
  await office.handlers['office.juryDecision'](
    {
      decision: {
        categoryId: category.id,
        outcome: 'no-award',
        entries: [],
        award: '',
        reason: `${first.id} and ${first.name} were against it`,
        vote: null,
        replaces: null,
      },
    },
    quiet,
  )
  const folder = await publishIn(office, 'anonymised', { naming: 'anonymised' })
  expect(told(await verifyAt(folder))).toEqual([])
  const files = await readFolder(folder)
  const results = await office.handlers['office.results']({}, quiet)
  const telling = [
    ...jurors.flatMap(({ id, name, email }) => [id, name, email]),
    ...results.sources.files.map(({ created }) => created),
  ].filter((word) => word !== '')
  for (const [name, bytes] of files) {
    const { stdout } = name.endsWith('.pdf')
      ? await run('pdftotext', ['-layout', join(folder, name), '-'])
      : { stdout: '' }
    const text = `${name}\n${bytes.toString('latin1')}\n${bytes.toString('utf8')}\n${stdout}`
    expect(
      telling.filter((word) => text.includes(word)),
      name,
    ).toEqual([])
  }
  expect([...files.keys()].filter((name) => name.startsWith('signed/'))).toEqual([])
})
