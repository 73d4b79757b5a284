import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { asFileError } from '../engine/files/fileErrors.ts'
import type { Invocation } from './command.ts'

/**
 * The path of a file that an option asks for, or null without the option. What can be told before the
 * work has begun is told then: another kind of file, a folder in its place, no folder to put it in.
 * @throws AppError USAGE, IS_A_FOLDER, FILE_MISSING, NO_PERMISSION
 */
export async function outputFile(
  { options, path }: Invocation,
  option: string,
  ...extensions: readonly string[]
): Promise<string | null> {
  const written = options[option]
  if (typeof written !== 'string') return null
  if (extensions.length > 0 && !extensions.includes(extname(written).toLowerCase())) {
    const kinds = extensions.join(' or ')
    throw new AppError('USAGE', { problem: `--${option} takes a file that ends in ${kinds}.` })
  }
  const file = path(written)
  await refuseUnwritable(file)
  return file
}

async function refuseUnwritable(file: string): Promise<void> {
  const there = await stat(file).catch(() => null)
  if (there?.isDirectory() === true) {
    throw new AppError('IS_A_FOLDER', { file: basename(file) })
  }
  try {
    await access(dirname(file), constants.W_OK)
  } catch (error) {
    throw asFileError(error, file)
  }
}
