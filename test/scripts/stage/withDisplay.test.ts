import { access } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { hasDisplay } from '../../../scripts/stage/hasDisplay.ts'
import { withDisplay } from '../../../scripts/stage/withDisplay.ts'

test.skipIf(hasDisplay())('a display is there for as long as it is needed', async () => {
  const number = await withDisplay(async ({ DISPLAY = '' }) => {
    await access(socketOf(DISPLAY.slice(1)))
    return DISPLAY.slice(1)
  })
  expect(number).toMatch(/^\d+$/)
  await vi.waitFor(() => expect(access(socketOf(number))).rejects.toThrow('ENOENT'))
})

test.skipIf(hasDisplay())('two displays at once are two', async () => {
  const first = await withDisplay((outer) =>
    withDisplay((inner) => Promise.resolve([outer, inner])),
  )
  expect(first[0]?.['DISPLAY']).not.toBe(first[1]?.['DISPLAY'])
})

test('what fails below a display fails above it', async () => {
  await expect(withDisplay(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})

function socketOf(display: string): string {
  return `/tmp/.X11-unix/X${display}`
}
