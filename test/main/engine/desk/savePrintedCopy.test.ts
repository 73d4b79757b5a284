import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { savePrintedCopy } from '../../../../main/engine/desk/savePrintedCopy.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

test('a printed copy is written as it came, and nothing else is', async () => {
  const home = await temporaryFolder()
  const pdf = Buffer.from('%PDF-1.7 and so on')
  await savePrintedCopy(join(home, 'copy.pdf'), pdf)
  await expect(savePrintedCopy(join(home, 'other.pdf'), Buffer.from('#!/bin/sh'))).rejects.toThrow(
    'PDF',
  )

  expect(await readdir(home)).toEqual(['copy.pdf'])
  expect((await readFile(join(home, 'copy.pdf'))).equals(pdf)).toBe(true)
})
