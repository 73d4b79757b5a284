import { expect, test } from 'vitest'
import { decodedTable } from '../../../../main/engine/tables/decodedTable.ts'

/** 제목,도시 / 강의 벤치,서울 in the code page of a Korean Excel. */
const korean = Buffer.from('c1a6b8f12cb5b5bdc30d0ab0adc0c720baa5c4a12cbcadbfef0d0a', 'hex')
const text = '제목,도시\n강의 벤치,서울\n'

test.each([
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 of the other order', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'utf-16be'],
  ['the code page of a Korean Excel', korean, 'euc-kr'],
])('%s is told by its bytes', (_name, bytes, encoding) => {
  expect(decodedTable(bytes)).toEqual({ text, encoding })
})

test('UTF-16 without a mark is told by its zeros', () => {
  expect(decodedTable(Buffer.from('title,city\nBench,Ulm', 'utf16le'))).toEqual({
    text: 'title,city\nBench,Ulm',
    encoding: 'utf-16le',
  })
})

test('western letters are told from Korean ones', () => {
  const bytes = Buffer.from('título;ciudad\nEl café;Málaga\nLa niña;Cádiz\n', 'latin1')
  expect(decodedTable(bytes)).toMatchObject({ encoding: 'windows-1252' })
  expect(decodedTable(bytes)?.text).toContain('La niña;Cádiz')
})

test('whoever knows better says so; what holds zeros is no text', () => {
  expect(decodedTable(Buffer.from('83588381', 'hex'), 'shift_jis')?.text).toBe('スメ')
  expect(decodedTable(Buffer.from([0x41, 0, 0, 0, 0x42]), 'utf-8')).toBeNull()
})
