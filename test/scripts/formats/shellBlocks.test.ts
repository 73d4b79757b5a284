import { expect, test } from 'vitest'
import { runShellBlocks } from '../../../scripts/formats/runShellBlocks.ts'
import { shellBlocks, withOutputs } from '../../../scripts/formats/shellBlocks.ts'
import { hasProgram } from '../../support/program.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const page = `Text.

\`\`\`sh check
word=old
\`\`\`

\`\`\`sh check
echo $word
\`\`\`

\`\`\`text
new
\`\`\`

\`\`\`sh
echo 'not checked'
\`\`\`
`

test('blocks that are marked are found, with what is said to be printed', () => {
  expect(shellBlocks(page)).toEqual([
    { commands: 'word=old\n', shown: '' },
    { commands: 'echo $word\n', shown: 'new\n' },
  ])
})

test.runIf(hasProgram('script'))('a page that says something else is not the same', async () => {
  const commands = shellBlocks(page).map((block) => block.commands)
  const outputs = await runShellBlocks(await temporaryFolder(), commands, '')
  expect(outputs).toEqual(['', 'old\n'])
  expect(withOutputs(page, outputs)).toBe(page.replace('text\nnew', 'text\nold'))
})

test.runIf(hasProgram('script'))('a command that fails is told with what it printed', async () => {
  const failing = ['echo first\n', 'echo second; false; echo third\n', 'echo fourth\n']
  await expect(runShellBlocks(await temporaryFolder(), failing, '')).rejects.toThrow(
    'block 2 failed: second',
  )
})
