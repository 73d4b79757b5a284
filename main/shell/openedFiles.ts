import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/** The bundle or score file among a command line's arguments, as a double click gives it; null when there is none. */
export function openedFile(argv: readonly string[], folder: string): string | null {
  const file = argv.slice(1).find((argument) => /\.jury(?:box|score)$/i.test(argument))
  if (file === undefined) return null
  const path = resolve(folder, file)
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? path : null
}
