import { expect, test } from 'vitest'
import { keyStoreOver } from '../../../main/engine/keyStoreOver.ts'
import type { FromEngine } from '../../../shared/calls/engineWire.ts'

test('each question to the key store gets its own answer, in whatever order they come', async () => {
  const sent: FromEngine[] = []
  const { keyStore, answered } = keyStoreOver((message) => sent.push(message))
  const [sealed, opened] = [keyStore.seal('secret'), keyStore.open('sealed')]
  expect(sent).toEqual([
    { kind: 'keyStore', id: 1, act: 'seal', text: 'secret' },
    { kind: 'keyStore', id: 2, act: 'open', text: 'sealed' },
  ])
  answered(2, null)
  answered(1, 'sealed')
  answered(3, 'nobody asked')
  expect(await Promise.all([sealed, opened])).toEqual(['sealed', null])
})
