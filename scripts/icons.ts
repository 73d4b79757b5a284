import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BICUBIC, createICNS, createICO } from 'png2icons'

/** Draws every SVG of assets/icons as PNG, ICO and ICNS beside it; needs Debian's librsvg2-bin. */
const folder = join(import.meta.dirname, '../assets/icons')

for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const base = join(folder, file.slice(0, -'.svg'.length))
  execFileSync('rsvg-convert', ['--width=1024', `${base}.svg`, `--output=${base}.png`])
  const png = readFileSync(`${base}.png`)
  writeFileSync(`${base}.icns`, made(createICNS(png, BICUBIC, 0)))
  writeFileSync(`${base}.ico`, made(createICO(png, BICUBIC, 0, false, true)))
}

function made(image: Buffer | null): Buffer {
  if (image === null) throw new Error('the icon could not be made')
  return image
}
