import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { degrees, PDFDocument, rgb } from 'pdf-lib'
import { outputOf } from '../../outputOf.ts'
import { type Random, randomOf } from '../random.ts'

const resolution = 120
const quality = 42

/** The pages as an office copier gives them: grey pictures, a little askew, without any text. */
export async function scan(printed: Uint8Array, seed: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-sample-'))
  try {
    await writeFile(join(folder, 'in.pdf'), printed)
    const options = ['-gray', '-jpeg', '-jpegopt', `quality=${quality}`, '-r', String(resolution)]
    await outputOf('pdftoppm', [...options, join(folder, 'in.pdf'), join(folder, 'page')])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jpg')).sort()
    const pictures = await Promise.all(names.map((name) => readFile(join(folder, name))))
    return await bound(pictures, randomOf(seed))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bound(pictures: readonly Uint8Array[], random: Random): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  for (const picture of pictures) {
    const image = await pdf.embedJpg(picture)
    const [width, height] = [(image.width * 72) / resolution, (image.height * 72) / resolution]
    const page = pdf.addPage([width, height])
    const grey = random.between(0.86, 0.91)
    page.drawRectangle({ x: 0, y: 0, width, height, color: rgb(grey, grey, grey) })
    page.drawImage(image, {
      ...{ x: random.between(-5, 7), y: random.between(-6, 6), width, height },
      rotate: degrees(random.between(-1.1, 1.1)),
    })
  }
  return pdf.save()
}
