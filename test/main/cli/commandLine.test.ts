import { expect, test } from 'vitest'
import { commandLine } from '../../../main/cli/commandLine.ts'
import { commands } from '../../../main/cli/commands.ts'
import { AppError } from '../../../shared/errors.ts'

test('every command is found by its name, those of two words too', () => {
  for (const name of commands.keys()) expect([name, problemOf(name.split(' '))]).toEqual([name, ''])
  expect(problemOf(['keys', 'forge'])).toContain('no command')
  expect(problemOf(['keys'])).toContain('no command')
})

/** Only whether the name is known: nearly all commands need more than that. */
function problemOf(argv: readonly string[]): string {
  try {
    commandLine(argv)
    return ''
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const told = JSON.stringify(error.details)
    return told.includes('no command') ? told : ''
  }
}
