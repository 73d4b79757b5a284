import { outputOf } from '../outputOf.ts'
import { findProgram } from './findProgram.ts'
import { missingLibraries } from './missingLibraries.ts'
import { type Need, needs, type Sign } from './needs.ts'

export async function unmetNeeds(
  electronExecutable: string,
  purposes: readonly Need['purpose'][],
): Promise<readonly Need[]> {
  const missing = await missingLibraries(electronExecutable)
  const wanted = needs.filter(({ purpose }) => purposes.includes(purpose))
  const met = await Promise.all(wanted.map(({ sign }) => isMet(sign, missing)))
  return wanted.filter((_, index) => met[index] === false)
}

async function isMet(sign: Sign, missing: readonly string[]): Promise<boolean> {
  switch (sign.kind) {
    case 'library':
      return !missing.includes(sign.name)
    case 'program':
      return (await findProgram(sign.name)) !== null
    case 'font':
      return hasFontFor(sign.language)
  }
}

async function hasFontFor(language: string): Promise<boolean> {
  if ((await findProgram('fc-list')) === null) return false
  return (await outputOf('fc-list', [`:lang=${language}`, 'family'])).trim() !== ''
}
