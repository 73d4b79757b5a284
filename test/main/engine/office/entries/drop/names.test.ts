import { expect, test } from 'vitest'
import { readableName } from '../../../../../../main/engine/office/entries/drop/readableName.ts'
import { freeName, safeName } from '../../../../../../main/engine/office/entries/drop/safeName.ts'

/** 서류.pdf as a Korean Windows writes it. */
const bytes = Buffer.from('bcadb7f92e706466', 'hex')

test.each([
  ['UTF-8', Buffer.from('서류.pdf'), '서류.pdf'],
  ['the code page of a Korean Windows', bytes, '서류.pdf'],
  ['those bytes taken for western letters', bytes.toString('latin1'), '서류.pdf'],
  ['those bytes taken for letters of DOS', '╝¡╖∙.pdf', '서류.pdf'],
  ['a Mac, in parted letters', '서류 é.pdf'.normalize('NFD'), '서류 é.pdf'],
  ['western letters', 'Línea_ñandú–Ü.pdf', 'Línea_ñandú–Ü.pdf'],
  ['DOS letters that are no Korean', '┌─┐.pdf', '┌─┐.pdf'],
])('a name in %s is read as it was meant', (_from, name, meant) => {
  expect(readableName(name)).toBe(meant)
})

test.each([
  ['plan.pdf', 'plan.pdf'],
  ['Plan', 'Plan.pdf'],
  ['PLAN.PDF', 'PLAN.pdf'],
  ['a/b\\c:d*e?"<>|.pdf', 'a-b-c-d-e-----.pdf'],
  ['one; two.pdf', 'one, two.pdf'],
  ['..\u200b. hidden .pdf', 'hidden.pdf'],
  ['con.pdf', '_con.pdf'],
  ['.pdf', 'document.pdf'],
  [`${'한'.repeat(120)}.pdf`, `${'한'.repeat(66)}.pdf`],
])('%j can stay as %j', (name, safe) => {
  expect(safeName(name)).toBe(safe)
})

test('a name that is taken gets a number, whatever its case', () => {
  expect(freeName('Plan.pdf', new Set(['plan.pdf', 'plan (2).pdf']))).toBe('Plan (3).pdf')
})
