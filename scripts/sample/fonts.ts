import { outputOf } from '../outputOf.ts'

/**
 * The families that the texts are set in, and the Debian package of each. Chromium embeds only
 * TrueType as a font, and only of these few could what it embeds be searched: try before you change.
 */
const families = {
  Lato: 'fonts-lato',
  'Gentium Plus': 'fonts-sil-gentiumplus',
  'Liberation Mono': 'fonts-liberation2',
  NanumBarunGothic: 'fonts-nanum',
  NanumMyeongjo: 'fonts-nanum',
  TakaoPGothic: 'fonts-takao-gothic',
  TakaoPMincho: 'fonts-takao-mincho',
  'Noto Sans Arabic': 'fonts-noto-core',
}

/** A missing font would silently be replaced by another; this says what to install instead. */
export async function demandFonts(): Promise<void> {
  const installed = await outputOf('fc-list', [':', 'family'])
  const missing = Object.entries(families).filter(([family]) => !installed.includes(family))
  if (missing.length === 0) return
  const packages = new Set(missing.map(([, name]) => name))
  throw new Error(`Fonts are missing: apt-get install ${[...packages].join(' ')}`)
}
