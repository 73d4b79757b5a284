import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import type { AudiencePlace } from './audiencePlace.ts'

const Place = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(640), height: z.int().min(360) }),
  fullScreen: z.boolean(),
})

/** Where it was left; null where it never was, or nobody can read it. */
export function placeLeft(file: string): AudiencePlace | null {
  try {
    return Place.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

export function rememberPlace(file: string, window: BrowserWindow): void {
  window.on('close', () => {
    const place: AudiencePlace = {
      bounds: window.getNormalBounds(),
      fullScreen: window.isFullScreen(),
    }
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(place))
    } catch {
      // A window that opens at its first place again is no reason to stop closing it.
    }
  })
}
