import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { minifySync } from 'vite'
import { mendPdfjs } from '../main/engine/documents/mendPdfjs.ts'

const require = createRequire(import.meta.url)

/** What pdf.js fetches while it reads a PDF, by the name under which the viewer asks for it. */
const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'] as const

/** Of the image decoders and scripting, what an isolated page without scripting never asks for. */
const unwanted = /^quickjs|QUICKJS/

/**
 * Copies pdf.js's worker and data beside the viewer's page, into `pdfjs/` of its folder, licences
 * with them, and answers the names.
 */
export async function copyPdfjsAssets(viewerFolder: string): Promise<readonly string[]> {
  const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'))
  const to = join(viewerFolder, 'pdfjs')
  const names = await assetNames(pdfjs)
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true })
  for (const name of names) await cp(join(pdfjs, name), join(to, name))
  await cp(join(pdfjs, 'LICENSE'), join(to, 'LICENSE'))
  await writeFile(join(to, 'pdf.worker.mjs'), await mendedWorker(pdfjs))
  return ['pdf.worker.mjs', ...names]
}

async function mendedWorker(pdfjs: string): Promise<string> {
  const name = 'pdf.worker.mjs'
  const worker = mendPdfjs(await readFile(join(pdfjs, 'legacy/build', name), 'utf8'))
  return minifySync(name, worker).code
}

async function assetNames(pdfjs: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(pdfjs, folder)))
        .filter((name) => !unwanted.test(name))
        .map((name) => `${folder}/${name}`),
    ),
  )
  return lists.flat()
}
