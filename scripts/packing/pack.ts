import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Arch, build, type Configuration, Platform } from 'electron-builder'
import type { Electron } from '../electron/electron.ts'
import { projectFolder } from '../project.ts'

/**
 * Packs into dist/; the path of the packed program, relative to the checkout. Only the plain folder
 * needs no tool that electron-builder would download.
 */
export async function pack(electron: Electron, installers: boolean): Promise<string> {
  await build({
    projectDir: projectFolder,
    targets: Platform.current().createTarget(installers ? null : 'dir', archOf()),
    config: electron.externalNode === null ? {} : borrowed(electron),
    publish: 'never',
  })
  return executableIn(join('dist', await unpackedFolder()))
}

/** The stock Electron of the tests: its engine runs in a Node of its own, which reads no asar. */
function borrowed(electron: Electron): Configuration {
  return {
    extends: 'electron-builder.yml',
    electronDist: electron.folder,
    electronVersion: electron.version,
    asarUnpack: ['out/main/**', 'node_modules/**', 'package.json'],
  }
}

function archOf(): Arch {
  return process.arch === 'arm64' ? Arch.arm64 : Arch.x64
}

async function unpackedFolder(): Promise<string> {
  const names = await readdir(join(projectFolder, 'dist'))
  const folder = names.find((name) => name.includes('unpacked') || name.startsWith('mac'))
  if (folder === undefined) throw new Error('electron-builder left no unpacked program in dist/')
  return folder
}

function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Jurybox.app/Contents/MacOS/Jurybox')
  return join(folder, process.platform === 'win32' ? 'Jurybox.exe' : 'jurybox')
}
