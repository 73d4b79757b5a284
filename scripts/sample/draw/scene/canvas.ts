import type { Random } from '../../random.ts'

/** Where a scene is painted, and with what chance. The ground begins at `horizon`. */
export type Canvas = {
  readonly width: number
  readonly height: number
  readonly horizon: number
  readonly random: Random
}
