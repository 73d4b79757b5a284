import { beforeEach, expect, test, vi } from 'vitest'
import type { Change } from '../../../renderer/state/change.ts'
import { useDesk } from '../../../renderer/state/desk.ts'
import { api } from '../../../renderer/state/api.ts'
import { useSaving } from '../../../renderer/state/saving.ts'
import { useUndo } from '../../../renderer/state/undo.ts'
import { CriterionId, CriterionPath } from '../../../shared/model/ids.ts'
import { Points } from '../../../shared/model/points.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import { passphrase, sampleBundle } from '../../support/sampleBundle.ts'
import { code } from '../../support/samplePrize.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { testPorts } from '../../support/testPorts.ts'
import { type Line, windowOnEngine } from '../../support/windowOnEngine.ts'

const entryCode = code('TI-001')
const value = CriterionPath.parse('value')

const points = (text: string, given: number): Change => ({
  kind: 'mark',
  entryCode,
  criterion: CriterionPath.parse(text),
  mark: Points.parse(given),
})
const comment = (text: string): Change => ({
  kind: 'comment',
  entryCode,
  criterionId: CriterionId.parse('value'),
  text,
})

/** A desk imported and declared through the window's own calls. */
async function openWindow(): Promise<Line> {
  const home = await temporaryFolder()
  const line = windowOnEngine(testPorts(home))
  const { path } = await sampleBundle(home)
  const desk = await api('desk.enrol', { path, jurorId: 'J01', passphrase })
  const none = { declaration: 'none', reason: '' } as const
  const declarations = desk.entries
    .filter(({ keyHeld }) => keyHeld)
    .map(({ entry }) => ({ entryCode: entry.code, ...none }))
  useDesk.getState().opened(await api('desk.declare', { declarations }))
  line.calls.length = 0
  return line
}

/** What the engine has on its disk, read anew. */
async function savedSheet(): Promise<Sheet | undefined> {
  const { entries } = await api('desk.read', {})
  return entries.find(({ entry }) => entry.code === entryCode)?.sheet
}

beforeEach(() => {
  useDesk.getState().closed()
  useSaving.setState({ unsaved: [], failure: null, savedSomething: false })
  useUndo.getState().forgotten()
})

test('a mark counts as saved when the engine has it, not before', async () => {
  await openWindow()
  useSaving.getState().changeMade(points('value', 350))
  const before = useSaving.getState()
  await before.flush()
  const after = useSaving.getState()

  expect([before.unsaved.length, before.savedSomething]).toEqual([1, false])
  expect([after.unsaved.length, after.savedSomething]).toEqual([0, true])
  expect((await savedSheet())?.marks).toEqual([{ criterion: value, mark: 350 }])
})

test('of marks given in a hurry for one criterion the last one stands', async () => {
  await openWindow()
  for (const given of [100, 200, 300, 450]) useSaving.getState().changeMade(points('value', given))
  await useSaving.getState().flush()

  expect((await savedSheet())?.marks).toEqual([{ criterion: value, mark: 450 }])
})

test('typing is sent once, after a pause', async () => {
  const line = await openWindow()
  for (const text of ['C', 'Co', 'Conv', 'Convincing'])
    useSaving.getState().textTyped(comment(text))
  await vi.waitFor(() => {
    expect(useSaving.getState().unsaved).toEqual([])
  })

  expect(line.calls).toEqual(['desk.comment'])
  expect((await savedSheet())?.comments).toEqual([{ criterionId: 'value', text: 'Convincing' }])
})

test('leaving saves at once what is still being typed', async () => {
  await openWindow()
  useSaving.getState().textTyped(comment('Half a sen'))
  await useSaving.getState().flush()

  expect((await savedSheet())?.comments).toEqual([{ criterionId: 'value', text: 'Half a sen' }])
})

test('while the disk is full changes are kept, and saved when there is room again', async () => {
  const line = await openWindow()
  line.trouble = { ok: false, error: { code: 'DISK_FULL', details: { file: 'desk.db' } } }
  useSaving.getState().changeMade(points('value', 200))
  useSaving.getState().changeMade(points('reach', 400))
  await useSaving.getState().flush()
  const full = useSaving.getState()
  line.trouble = null
  await useSaving.getState().flush()

  expect([full.unsaved.length, full.failure?.code]).toEqual([2, 'DISK_FULL'])
  expect(useSaving.getState()).toMatchObject({ unsaved: [], failure: null })
  expect((await savedSheet())?.marks).toEqual([
    { criterion: 'value', mark: 200 },
    { criterion: 'reach', mark: 400 },
  ])
})

test('a change that the engine refuses is kept with the reason and holds up no other', async () => {
  await openWindow()
  useSaving.getState().changeMade(points('value', 999))
  useSaving.getState().changeMade(points('reach', 400))
  await useSaving.getState().flush()
  const [refused, ...others] = useSaving.getState().unsaved

  expect([refused?.refusal?.code, others, useSaving.getState().failure]).toEqual([
    'SCORE_OUT_OF_RANGE',
    [],
    null,
  ])
  expect((await savedSheet())?.marks).toEqual([{ criterion: 'reach', mark: 400 }])
  if (refused !== undefined) useSaving.getState().refusedDiscarded(refused)
  expect(useSaving.getState().unsaved).toEqual([])
})

test('what was not saved when the desk was locked is saved when the same desk is open again', async () => {
  const line = await openWindow()
  const deskId = useDesk.getState().desk?.deskId ?? ''
  line.trouble = { ok: false, error: { code: 'ENGINE_STOPPED', details: {} } }
  useSaving.getState().changeMade(points('value', 300))
  await useSaving.getState().flush()
  useDesk.getState().closed()
  line.trouble = null
  await useSaving.getState().flush()
  const whileClosed = useSaving.getState().unsaved.length
  useDesk.getState().opened(await api('desk.unlock', { deskId, passphrase }))
  await useSaving.getState().flush()

  expect([whileClosed, useSaving.getState().unsaved.length]).toEqual([1, 0])
  expect((await savedSheet())?.marks).toEqual([{ criterion: 'value', mark: 300 }])
})

test('undo takes a mark back and redo gives it again, on the disk', async () => {
  await openWindow()
  const step = {
    entryCode,
    criterion: value,
    title: 'value',
    before: null,
    after: Points.parse(250),
  }
  useUndo.getState().markEntered(step)
  const undone = useUndo.getState().stepUndone()
  await useSaving.getState().flush()
  const afterUndo = (await savedSheet())?.marks
  useUndo.getState().stepRedone()
  await useSaving.getState().flush()

  expect([undone, afterUndo, (await savedSheet())?.marks]).toEqual([
    step,
    [],
    [{ criterion: 'value', mark: 250 }],
  ])
  expect(useUndo.getState().stepRedone()).toBeNull()
})
