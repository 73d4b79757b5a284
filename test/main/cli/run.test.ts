import { expect, test } from 'vitest'
import { commands } from '../../../main/cli/commands.ts'
import { run } from '../../../main/cli/run.ts'
import type { Terminal } from '../../../main/cli/terminal.ts'

async function runIn(
  env: Terminal['env'],
  ...argv: readonly string[]
): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const terminal: Terminal = {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    errIsTty: false,
    env,
    folder: '/nowhere',
    askSecret: () => Promise.resolve(null),
    signal: new AbortController().signal,
  }
  return { exit: await run(argv, terminal), ...said }
}

test('help names every command with its options, on stdout', async () => {
  for (const argv of [[], ['help'], ['--help'], ['build', '--help']]) {
    const { exit, out, err } = await runIn({}, ...argv)
    expect([exit, err]).toEqual([0, ''])
    for (const { usage } of commands.values()) expect(out).toContain(`jurybox ${usage}`)
  }
})

test('wrong usage tells the right one', async () => {
  expect(await runIn({}, 'open', 'a.jurybox', '--juror', 'J01')).toEqual({
    exit: 2,
    out: '',
    err: 'error USAGE: --desk is missing; expected jurybox open FILE (--juror ID | --card [--home DIR]) --desk DIR [--desk-passphrase-file FILE].\n',
  })
})

test('a refusal is one line with its code', async () => {
  expect(await runIn({}, 'inspect', 'a.jurybox')).toEqual({
    exit: 1,
    out: '',
    err: 'error FILE_MISSING: “a.jurybox” is not there. It may have been moved or renamed; choose it again.\n',
  })
})
