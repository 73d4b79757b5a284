import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tarHeader } from '../../../../main/engine/bundle/tarHeader.ts'
import { readMembers } from '../../../../main/engine/bundle/tarReader.ts'
import { memoryFile } from '../../../support/memoryFile.ts'
import { refusal } from '../../../support/refusal.ts'
import { changedHeader, headerNamed } from '../../../support/tarBlocks.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

const hex = '0123456789abcdef'.repeat(2)
const end = Buffer.alloc(1024)
const index = tarHeader({ name: 'index.jws', size: 0 })
const empty = { name: 'prize.age', size: 0 }
const block = (text: string): Buffer => Buffer.from(text.padEnd(512, '\0'), 'latin1')

/** A bundle of an empty index and one more header. */
const second = (header: Buffer): Buffer[] => [index, header, end]
const named = (name: string): Buffer[] => second(headerNamed(name))
const changed = (offset: number, bytes: string): Buffer[] =>
  second(changedHeader(empty, [offset, bytes]))

test('the blocks that the hostile ones are made of are accepted as they are', async () => {
  const tar = Buffer.concat(second(changedHeader(empty)))
  expect(await refusal(readMembers(memoryFile(tar), 'test.jurybox'))).toBe('accepted')
})

const hostile: Readonly<Record<string, readonly Buffer[]>> = {
  'an empty file': [],
  'only the end': [end],
  'only zeros': [Buffer.alloc(10_240)],
  'no end': [index],
  'half an end': [index, Buffer.alloc(512)],
  'an end and a half': [index, end, Buffer.alloc(512)],
  'an end padded to a record of 10 KiB': [index, end, Buffer.alloc(10_240 - 1536)],
  'a byte after the end': [index, end, Buffer.alloc(1)],
  'a member after the end': [index, end, tarHeader(empty), end],
  'another archive after the end': [index, end, index, end],
  'half a header': [index, tarHeader(empty).subarray(0, 256), end],
  'a zero block between members': [index, Buffer.alloc(512), tarHeader(empty), end],
  'no index': [tarHeader(empty), end],
  'the index second': [tarHeader(empty), index, end],
  'the index twice': [index, index, end],
  'a name twice': [index, tarHeader(empty), tarHeader(empty), end],
  'a name twice but for its case': [
    index,
    tarHeader({ name: 'keyrings/J07.age', size: 0 }),
    tarHeader({ name: 'keyrings/j07.age', size: 0 }),
    end,
  ],
  'documents before keyrings': [
    index,
    tarHeader({ name: `documents/${hex}.age`, size: 0 }),
    tarHeader({ name: 'keyrings/J07.age', size: 0 }),
    end,
  ],
  'padding that is not zero': [tarHeader({ name: 'index.jws', size: 3 }), block('abc hidden'), end],
  'a member longer than the file': [
    tarHeader({ name: 'index.jws', size: 5000 }),
    block('abc'),
    end,
  ],
  'a member that reaches into the end': [
    tarHeader({ name: 'index.jws', size: 600 }),
    block('abc'),
    end,
  ],
  'a hard link': changed(156, '1'),
  'a symbolic link': second(changedHeader(empty, [156, '2'], [157, '/etc/passwd'])),
  'a character device': changed(156, '3'),
  'a block device': changed(156, '4'),
  'a folder': changed(156, '5'),
  'a named pipe': changed(156, '6'),
  'a contiguous file': changed(156, '7'),
  'a file of the old kind': changed(156, '\0'),
  'a pax header': [
    index,
    changedHeader({ name: 'prize.age', size: 20 }, [156, 'x']),
    block('20 path=../prize.age'),
    tarHeader(empty),
    end,
  ],
  'a global pax header': [
    index,
    changedHeader({ name: 'prize.age', size: 11 }, [156, 'g']),
    block('11 size=99\n'),
    tarHeader(empty),
    end,
  ],
  'a GNU long name': [
    index,
    changedHeader({ name: 'prize.age', size: 13 }, [156, 'L']),
    block('../prize.age'),
    tarHeader(empty),
    end,
  ],
  'a GNU long link': changed(156, 'K'),
  'a GNU sparse file': changed(156, 'S'),
  'a GNU volume label': changed(156, 'V'),
  'a Solaris header': changed(156, 'X'),
  'an absolute name': named('/index.jws'),
  'a name above the folder': named('../prize.age'),
  'a name through a folder': named('keyrings/../prize.age'),
  'a name with a dot': named('./prize.age'),
  'two slashes': named('keyrings//J07.age'),
  'a backslash': named('keyrings\\J07.age'),
  'a drive': named('C:prize.age'),
  'a device path': named('\\\\?\\C:\\prize.age'),
  'a stream of a file': named('prize.age:hidden'),
  'a trailing slash': named('prize.age/'),
  'a trailing dot': named('prize.age.'),
  'a trailing space': named('prize.age '),
  'an upper case name': named('PRIZE.AGE'),
  'a name with bytes after its end': named('prize.age\0hidden'),
  'a name that is not ASCII': named('keyrings/J\u00f6rg.age'),
  'a juror’s number with a dot': named('keyrings/J.7.age'),
  'a juror’s number of 33 letters': named(`keyrings/${'J'.repeat(33)}.age`),
  'a juror without a number': named('keyrings/.age'),
  'a document in upper case': named(`documents/${hex.toUpperCase()}.age`),
  'a document with a short name': named('documents/00.age'),
  'a document in a folder of a folder': named(`documents/a/${hex}.age`),
  'a folder of another name': named(`pictures/${hex}.age`),
  'a name of 100 letters': named('a'.repeat(100)),
  'no name': named(''),
  'a name in two fields': second(changedHeader(empty, [345, 'keyrings'])),
  'an executable': changed(100, '0000755\0'),
  'a set-uid bit': changed(100, '0004644\0'),
  'an owner': changed(108, '0001000\0'),
  'a group': changed(116, '0001000\0'),
  'another date': changed(136, '00000000000\0'),
  'an owner’s name': changed(265, 'root'),
  'a group’s name': changed(297, 'root'),
  'a link’s name in a file': changed(157, 'prize.age'),
  'a device number': changed(329, '0000001\0'),
  'bytes behind the header’s fields': changed(500, 'hidden'),
  'the magic of old GNU': changed(257, 'ustar  \0'),
  'the magic of none': changed(257, '\0'.repeat(8)),
  'another version': changed(263, '01'),
  'a size in base 256': changed(124, '\x80\0\0\0\0\0\0\0\0\0\0\0'),
  'a negative size': changed(124, '\xff'.repeat(12)),
  'a size with a minus': changed(124, '-0000000001\0'),
  'a size without leading zeros': changed(124, '0\0'),
  'a size with a space': changed(124, '0000000000 \0'),
  'a size in twelve digits': changed(124, '000000000000'),
  'a size that is not octal': changed(124, '00000000009\0'),
  'no size': changed(124, '\0'.repeat(12)),
  'a wrong checksum': second(Buffer.from(tarHeader(empty)).fill('0', 148, 154)),
  'a checksum in another spelling': second(
    Buffer.from(tarHeader(empty)).fill(Buffer.from(' \0'), 154, 156),
  ),
}

test.each(Object.keys(hostile))('%s is refused', async (kind) => {
  const tar = Buffer.concat(hostile[kind] ?? [])
  const verdict = await refusal(readMembers(memoryFile(tar), 'test.jurybox'))
  expect(['NOT_A_BUNDLE', 'BUNDLE_DAMAGED']).toContain(verdict)
})

test.each([
  ['an index of more than 16 MB', { name: 'index.jws', size: 16 * 1024 ** 2 + 1 }, '16 MB'],
  ['a first member of 8 GB', { name: 'index.jws', size: 8 ** 11 - 1 }, '16 MB'],
])('%s is refused by its size alone', async (_, fields, limit) => {
  const reading = readMembers(memoryFile(Buffer.concat([tarHeader(fields), end, end])), 'a.jurybox')
  await expect(reading).rejects.toMatchObject({
    code: 'FILE_TOO_LARGE',
    details: { file: 'a.jurybox', limit },
  })
})

test('a document of more than 500 MB is refused by its size alone', async () => {
  const document = tarHeader({ name: `documents/${hex}.age`, size: 510 * 1024 ** 2 })
  const reading = readMembers(memoryFile(Buffer.concat([index, document, end])), 'a.jurybox')
  await expect(reading).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
})

test('a bundle of more than 20 GB is refused before it is read', async () => {
  const path = join(await temporaryFolder(), 'a.jurybox')
  const handle = await open(path, 'w+')
  await handle.truncate(20 * 1024 ** 3 + 1)
  const verdict = await refusal(readMembers(handle, 'a.jurybox'))
  await handle.close()
  expect(verdict).toBe('FILE_TOO_LARGE')
})

test('more than 60,000 members are refused', async () => {
  const keyrings = Array.from({ length: 60_000 }, (_, number) =>
    tarHeader({ name: `keyrings/J${number}.age`, size: 0 }),
  )
  const most = Buffer.concat([index, ...keyrings.slice(1), end])
  const more = Buffer.concat([index, ...keyrings, end])
  expect((await readMembers(memoryFile(most), '')).length).toBe(60_000)
  expect(await refusal(readMembers(memoryFile(more), ''))).toBe('FILE_TOO_LARGE')
})
