import { AppError } from '../../shared/errors.ts'

const pathFields = ['path', 'folder', 'out'] as const

/**
 * The paths that the user has pointed at: in a dialog, by a drop, by a double click, or earlier and
 * so remembered by the engine. The window can name no other, so a page gone wrong reaches no file.
 */
export class FileGrants {
  readonly #granted = new Set<string>()

  grant(...paths: readonly string[]): void {
    for (const path of paths) this.#granted.add(path)
  }

  /** Throws unless every path in a call's input has been granted. */
  demand(input: unknown): void {
    const stranger = pathsIn(input).find((path) => !this.#granted.has(path))
    if (stranger !== undefined) throw new AppError('NO_PERMISSION', { file: lastPart(stranger) })
  }
}

function pathsIn(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return []
  const fields = new Map<string, unknown>(Object.entries(input))
  const several: unknown = fields.get('paths')
  const named: readonly unknown[] = Array.isArray(several) ? several : []
  return [...pathFields.map((field) => fields.get(field)), ...named].filter(
    (path) => typeof path === 'string',
  )
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
