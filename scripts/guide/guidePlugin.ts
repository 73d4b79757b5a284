import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { guideFolder, readGuide } from './readGuide.ts'

const module = 'virtual:guide'

/** Brings the user's guide into the page that asks for it: its pages as data, its pictures as files. */
export function guidePlugin(): Plugin {
  let isAskedFor = false
  return {
    name: 'guide',
    resolveId: (id) => (id === module ? `\0${module}` : null),
    load(id) {
      if (id !== `\0${module}`) return null
      isAskedFor = true
      return `export const guide = ${JSON.stringify(readGuide())}`
    },
    generateBundle() {
      if (!isAskedFor) return
      for (const file of pictures())
        this.emitFile({
          type: 'asset',
          fileName: `guide/${file}`,
          source: readFileSync(join(guideFolder, 'images', file)),
        })
    },
  }
}

function pictures(): readonly string[] {
  return ['en', 'ko'].flatMap((language) =>
    readdirSync(join(guideFolder, 'images', language))
      .filter((file) => file.endsWith('.png'))
      .map((file) => `${language}/${file}`),
  )
}
