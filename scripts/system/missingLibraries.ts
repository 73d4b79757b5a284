import { outputOf } from '../outputOf.ts'

/** The shared libraries that the loader does not find for a program, in the order it names them. */
export async function missingLibraries(executable: string): Promise<readonly string[]> {
  return parseMissing(await outputOf('ldd', [executable]))
}

/** `ldd` writes one line per library: "\tlibnss3.so => not found". */
export function parseMissing(lddOutput: string): readonly string[] {
  const found = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].flatMap(
    ([, name]) => name ?? [],
  )
  return [...new Set(found)]
}
