import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLog } from '../engine/log.ts'
import type { Ports } from '../engine/ports.ts'
import { systemPorts } from '../engine/systemPorts.ts'
import type { Terminal } from './terminal.ts'
import { programVersion } from './programVersion.ts'

/** The engine's ports for one command. It keeps nothing between two runs, so its home is the system's state folder. */
export function commandPorts(terminal: Terminal): Ports {
  const home = join(
    terminal.env['XDG_STATE_HOME'] ?? terminal.env['APPDATA'] ?? tmpdir(),
    'jurybox',
  )
  return systemPorts({ home, assets: assetsFolder(), version: programVersion, log: openLog(home) })
}

/** Two folders up from the sources and from a build; packed, beside the archive that holds the build. */
function assetsFolder(): string {
  const candidates = ['../../assets', '../../../assets'].map((relative) =>
    fileURLToPath(new URL(relative, import.meta.url)),
  )
  return candidates.find((folder) => existsSync(folder)) ?? ''
}
