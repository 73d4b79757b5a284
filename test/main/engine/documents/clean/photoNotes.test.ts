import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cleanPdf } from '../../../../../main/engine/documents/clean/cleanPdf.ts'
import { withoutNotes } from '../../../../../main/engine/documents/clean/photoNotes.ts'
import { rawPdf } from '../../../../support/rawPdf.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'

function segment(kind: number, text: string): Buffer {
  const content = Buffer.from(text, 'latin1')
  const length = content.length + 2
  return Buffer.concat([Buffer.from([0xff, kind, length >> 8, length & 255]), content])
}

const start = Buffer.from([0xff, 0xd8])
const picture = Buffer.concat([
  segment(0xda, 'scan'),
  Buffer.from('\xff\xe1 is data here', 'latin1'),
])

function cleaned(...parts: readonly Buffer[]): string {
  const jpeg = Buffer.concat(parts)
  const kept = withoutNotes((begin, end) => jpeg.subarray(begin, end), jpeg.length)
  return Buffer.concat(kept.map(({ begin, end }) => jpeg.subarray(begin, end))).toString('latin1')
}

test('where and by whom a photograph was taken goes, what its colours need stays', () => {
  const needed = [
    segment(0xe0, 'JFIF\0'),
    segment(0xe2, 'ICC_PROFILE\0 srgb'),
    segment(0xee, 'Adobe\0'),
    segment(0xdb, 'tables'),
  ]
  const notes = [
    segment(0xe1, 'Exif\0\0 N 37.5 Ana Ruiz'),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0 Ana Ruiz'),
    segment(0xe2, 'MPF\0 preview'),
    segment(0xed, 'Photoshop 3.0\0 Ana Ruiz'),
    segment(0xfe, 'made by Ana Ruiz'),
  ]
  const mixed = needed.flatMap((one, place) => [one, notes[place] ?? start])
  expect(cleaned(start, ...mixed, ...notes, picture)).toBe(
    Buffer.concat([start, ...needed, picture]).toString('latin1'),
  )
})

test.each([
  ['no JPEG', Buffer.from('GIF89a with FF bytes')],
  ['one that ends early', Buffer.concat([start, Buffer.from([0xff, 0xe1, 0xff, 0xff, 1])])],
  ['one that is damaged', Buffer.concat([start, Buffer.from('no marks at all')])],
])('%s stays as it is', (_what, bytes) => {
  expect(cleaned(bytes)).toBe(bytes.toString('latin1'))
})

test('a clean copy has the photograph without its notes', async () => {
  const folder = await temporaryFolder()
  const [path, copy] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')]
  const photo = Buffer.concat([start, segment(0xe1, 'Exif\0\0 Ana Ruiz'), picture])
  const image = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8'
  await writeFile(
    path,
    rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /P 4 0 R >> >> >>',
      { dictionary: `${image} /ColorSpace /DeviceGray /Filter /DCTDecode`, stream: photo },
    ]),
  )
  await cleanPdf(path, copy, () => undefined)
  const bytes = (await readFile(copy)).toString('latin1')
  expect([bytes.includes('Ana Ruiz'), bytes.includes('is data here')]).toEqual([false, true])
})
