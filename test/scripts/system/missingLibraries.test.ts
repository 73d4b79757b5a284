import { expect, test } from 'vitest'
import { missingLibraries, parseMissing } from '../../../scripts/system/missingLibraries.ts'

test('only libraries that the loader did not find are named, each once', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd3b5f6000)',
    '\tlibdl.so.2 => /lib/x86_64-linux-gnu/libdl.so.2 (0x00007f0b)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
    '\t/lib64/ld-linux-x86-64.so.2 (0x00007f0c)',
  ].join('\n')
  expect(parseMissing(output)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
})

test.runIf(process.platform === 'linux')('a program that runs lacks nothing', async () => {
  expect(await missingLibraries(process.execPath)).toEqual([])
})
