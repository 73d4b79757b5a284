import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { api } from '../../../renderer/state/api.ts'
import { useOffice } from '../../../renderer/state/office.ts'
import { officeUnlocked } from '../../../renderer/state/officeSession.ts'
import { pathOpened } from '../../../renderer/state/opening.ts'
import { currentRoute, type Route, useRoute } from '../../../renderer/state/route.ts'
import { useStrayScoreFile } from '../../../renderer/state/scoreFiles.ts'
import { useVerdicts } from '../../../renderer/state/officeAnswer.ts'
import {
  buildTestBundle,
  officePassphrase as passphrase,
  openTestOffice,
  quiet,
} from '../../main/engine/office/officeFixture.ts'
import { windowOnEngine } from '../../support/windowOnEngine.ts'

const screen = (): Route => currentRoute(useRoute.getState())

beforeEach(() => {
  useRoute.getState().startedOver({ screen: 'start' })
  useOffice.getState().closed()
  useStrayScoreFile.getState().dismissed()
})

test('bundles and folders lead to their screens, a score file says where it goes, others nothing', () => {
  const opened = (path: string, isFolder = false): readonly unknown[] => {
    useRoute.getState().startedOver({ screen: 'start' })
    return [pathOpened(path, isFolder), screen().screen]
  }
  const seen = [
    opened('/in/round-1.jurybox'),
    opened('/in/prize', true),
    opened('/in/J01.juryscore'),
    opened('/in/letter.pdf'),
  ]

  expect(seen).toEqual([
    [true, 'unlockBundle'],
    [true, 'openPrize'],
    [true, 'start'],
    [false, 'start'],
  ])
  expect(useStrayScoreFile.getState().stray).toBe('/in/J01.juryscore')
})

test('on an open and unlocked office a score file is collected', async () => {
  const { folder, root, ports, handlers, bundle } = await openTestOffice()
  await buildTestBundle({ folder, root, ports, handlers, bundle })
  await handlers['office.close']({}, quiet)
  windowOnEngine(ports)
  await api('office.open', { folder })
  officeUnlocked(await api('office.unlock', { passphrase }))
  const path = join(root, 'J01.juryscore')
  await writeFile(path, 'no score file at all')
  pathOpened(path, false)
  await vi.waitFor(() => {
    expect(useVerdicts.getState().answer).toHaveLength(1)
  })
  const [verdict] = useVerdicts.getState().answer ?? []
  await api('office.close', {})

  expect([screen(), useStrayScoreFile.getState().stray]).toEqual([
    { screen: 'office', place: { section: 'collect' } },
    null,
  ])
  expect(verdict).toMatchObject({
    file: 'J01.juryscore',
    verdict: 'refused',
  })
})
