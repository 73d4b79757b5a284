import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from '../runProgram.ts'

/** Brings each picture down to 256 colours, which the eye does not see; the exit code. */
export async function compressPictures(folder: string): Promise<number> {
  const names = await readdir(folder)
  const pictures = names.filter((name) => name.endsWith('.png')).map((name) => join(folder, name))
  const options = ['--force', '--ext', '.png', '--strip', '--speed', '2', '--nofs']
  return runProgram('pngquant', [...options, '--', ...pictures])
}
