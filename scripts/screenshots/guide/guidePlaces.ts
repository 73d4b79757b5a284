import { join } from 'node:path'
import { projectFolder } from '../../project.ts'
import { places } from '../places.ts'

export type GuideLanguage = { readonly code: 'en' | 'ko'; readonly name: string }

export const guideLanguages: readonly GuideLanguage[] = [
  { code: 'en', name: 'English' },
  { code: 'ko', name: '한국어' },
]

/** Where the guide's pictures go, and what is made to take them. */
export const guidePlaces = {
  pictures: (language: GuideLanguage) => join(projectFolder, 'docs/guide/images', language.code),
  base: places.base,
  office: join(places.base, 'office'),
  prize: join(places.base, 'prize'),
  bundle: join(places.base, 'seoul-smart-city-prize-round-1.jurybox'),
  home: (language: GuideLanguage) => join(places.base, `home-${language.code}`),
  /** What the secretariat prepares, and what it collects into. */
  freshPrize: places.prize,
  freshBundle: join(places.base, 'prize-round-1.jurybox'),
  collected: (language: GuideLanguage) => join(places.base, `collected-${language.code}`),
  scoreFile: join(places.base, 'seoul-smart-city-prize-J05-r1.juryscore'),
  copy: join(places.base, 'copy.pdf'),
  failure: places.failure,
} as const
