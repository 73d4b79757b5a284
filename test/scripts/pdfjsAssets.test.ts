import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { copyPdfjsAssets } from '../../scripts/pdfjsAssets.ts'

test('the viewer gets what pdf.js fetches, and nothing that runs scripts of a PDF', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-pdfjs-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const names = await copyPdfjsAssets(folder)
  const there = await readdir(join(folder, 'pdfjs'), { recursive: true })
  expect(there).toEqual(expect.arrayContaining([...names]))
  expect(names).toEqual(
    expect.arrayContaining([
      'pdf.worker.mjs',
      'cmaps/KSCms-UHC-H.bcmap',
      'standard_fonts/LiberationSans-Regular.ttf',
      'wasm/openjpeg.wasm',
      'wasm/jbig2.wasm',
      'iccs/CGATS001Compat-v2-micro.icc',
    ]),
  )
  expect(there.filter((name) => /quickjs|sandbox/i.test(name))).toEqual([])
})
