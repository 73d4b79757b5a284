import { existsSync } from 'node:fs'

/** Where Linux shows the graphics processors that a program may use. */
const renderers = '/dev/dri'

/**
 * Without a graphics processor, as on a server or in a container, Chromium starts one process for it
 * after another until it gives up; now and then a window waits for the one that ended, for ever.
 */
export function graphicsArguments(): readonly string[] {
  return process.platform === 'linux' && !existsSync(renderers) ? ['--disable-gpu'] : []
}
