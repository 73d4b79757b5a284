import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import readQr from 'jsqr'
import { expect, test } from 'vitest'
import { slipsPdf } from '../../main/engine/office/slips/slipsPdf.ts'
import { JurorId, PrizeId } from '../../shared/model/ids.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const run = promisify(execFile)
const assets = join(import.meta.dirname, '../../assets')
const dotsPerInch = 150

const english = 'legend-across-tornado-bulk-embark-ocean'
const korean = '손실-공책-연구-저것-추진-천둥'

type Picture = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

test('a camera reads the number and the six words of each slip as it is printed', async () => {
  const page = await printed(
    { id: 'J07', name: 'Ngozi Okafor', passphrase: english },
    { id: 'J08', name: '서지원', passphrase: korean },
  )
  const [upper, lower] = halves(page)
  expect([read(upper), read(lower)]).toEqual([`jurybox:J07:${english}`, `jurybox:J08:${korean}`])
})

test.each([
  ['Arabic', 'أحمد بن محمد الشيخ'],
  ['Hebrew', 'דוד בן־גוריון'],
  ['Thai', 'สมชาย น้ำใจดี'],
  ['Hindi', 'श्रीमती कृष्णा द्विवेदी'],
])('a name in %s letters leaves its ink on the slip', async (_script, name) => {
  const [upper, lower] = halves(
    await printed(
      { id: 'J07', name, passphrase: english },
      { id: 'J07', name: '.', passphrase: english },
    ),
  )
  expect(ink(upper) - ink(lower)).toBeGreaterThan(800)
})

async function printed(
  ...jurors: readonly { readonly id: string; readonly name: string; readonly passphrase: string }[]
): Promise<Picture> {
  const slips = jurors.map(({ id, name, passphrase }) => ({
    jurorId: JurorId.parse(id),
    name,
    passphrase,
  }))
  const pdf = await slipsPdf(
    {
      prize: {
        id: PrizeId.parse('river-prize'),
        title: 'River Prize',
        edition: '2026',
        round: { number: 1, title: 'First round' },
      },
      signer: ['abandon', 'obscure', 'absorb', 'frequent', 'wrestle', 'umbrella'],
      slips,
      languages: new Map(),
    },
    assets,
  )
  const file = join(await temporaryFolder(), 'slips.pdf')
  await writeFile(file, pdf)
  const options = { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 } as const
  const { stdout } = await run('pdftoppm', ['-gray', '-r', String(dotsPerInch), file], options)
  return picture(stdout)
}

/** `P5`, width, height, 255, and a byte for each dot. */
function picture(pgm: Buffer): Picture {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1')) ?? []
  return {
    width: Number(width),
    height: Number(height),
    grey: pgm.subarray(head.length, head.length + Number(width) * Number(height)),
  }
}

function halves({ width, height, grey }: Picture): readonly [Picture, Picture] {
  const half = Math.floor(height / 2)
  const part = (from: number): Picture => ({
    width,
    height: half,
    grey: grey.subarray(from * width, (from + half) * width),
  })
  return [part(0), part(half)]
}

function read({ width, height, grey }: Picture): string | undefined {
  const dots = Uint8ClampedArray.from({ length: 4 * grey.length }, (_, place) =>
    place % 4 === 3 ? 255 : (grey[place >> 2] ?? 255),
  )
  const bytes = readQr(dots, width, height)?.binaryData
  return bytes && Buffer.from(bytes).toString('utf8')
}

function ink({ grey }: Picture): number {
  return grey.filter((dot) => dot < 128).length
}
