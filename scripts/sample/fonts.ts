import { outputOf } from '../outputOf.ts'

/** The families that the texts are set in, and the Debian package of each. All are TrueType: Chromium embeds nothing else as a font. */
const families = {
  Lato: 'fonts-lato',
  'Gentium Plus': 'fonts-sil-gentiumplus',
  'Liberation Mono': 'fonts-liberation2',
  NanumGothic: 'fonts-nanum',
  NanumMyeongjo: 'fonts-nanum',
  IPAexGothic: 'fonts-ipaexfont-gothic',
  IPAexMincho: 'fonts-ipaexfont-mincho',
  Amiri: 'fonts-hosny-amiri',
}

/** A missing font would silently be replaced by another; this says what to install instead. */
export async function demandFonts(): Promise<void> {
  const installed = await outputOf('fc-list', [':', 'family'])
  const missing = Object.entries(families).filter(([family]) => !installed.includes(family))
  if (missing.length === 0) return
  const packages = new Set(missing.map(([, name]) => name))
  throw new Error(`Fonts are missing: apt-get install ${[...packages].join(' ')}`)
}
