import { beforeEach, expect, test, vi } from 'vitest'
import type { Change } from '../../../renderer/state/change.ts'
import { useDesk } from '../../../renderer/state/desk.ts'
import { api } from '../../../renderer/state/api.ts'
import { useSaving } from '../../../renderer/state/saving.ts'
import { followDesk, useUndo } from '../../../renderer/state/undo.ts'
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
const comment = (text: string, continues = false): Change => ({
  kind: 'comment',
  entryCode,
  criterionId: CriterionId.parse('value'),
  text,
  continues,
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
  useUndo.setState({ undo: null, redo: null })
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

test('undo waits for what is being typed, takes it back as a whole, and redo writes it again', async () => {
  await openWindow()
  const { textTyped, flush } = useSaving.getState()
  textTyped(comment('Conv'))
  await flush()
  textTyped(comment('Convincing', true))
  const undone = await useUndo.getState().moved('undo')
  const afterUndo = [
    (await savedSheet())?.comments,
    useDesk.getState().desk?.entries[0]?.sheet.comments,
  ]
  await useUndo.getState().moved('redo')

  expect([undone?.step, undone?.history.undo, afterUndo]).toEqual([
    { kind: 'comment', entryCode, criterionId: 'value' },
    null,
    [[], []],
  ])
  expect((await savedSheet())?.comments).toEqual([{ criterionId: 'value', text: 'Convincing' }])
  expect(await useUndo.getState().moved('redo')).toMatchObject({ step: null })
})

test('what is changed while undo is on its way comes after it', async () => {
  const line = await openWindow()
  useSaving.getState().changeMade(points('value', 200))
  const undone = useUndo.getState().moved('undo')
  await vi.waitFor(() => {
    expect(line.calls).toContain('desk.undo')
  })
  useSaving.getState().changeMade(points('value', 400))
  await undone
  await useSaving.getState().flush()

  expect(line.calls).toEqual(['desk.scoreCriterion', 'desk.undo', 'desk.scoreCriterion'])
  expect((await savedSheet())?.marks).toEqual([{ criterion: 'value', mark: 400 }])
})

test('nothing is undone while a change cannot be saved', async () => {
  const line = await openWindow()
  useSaving.getState().changeMade(points('value', 200))
  await useSaving.getState().flush()
  line.trouble = { ok: false, error: { code: 'DISK_FULL', details: { file: 'desk.db' } } }
  useSaving.getState().changeMade(points('reach', 300))
  const refused = await useUndo.getState().moved('undo')
  line.trouble = null
  await useSaving.getState().flush()

  expect([refused, line.calls.includes('desk.undo')]).toEqual([null, false])
  expect((await savedSheet())?.marks.length).toBe(2)
})

test('the history is read again after each change, and nothing of it is left when the desk is locked', async () => {
  await openWindow()
  const ending = followDesk()
  useSaving.getState().changeMade(points('value', 200))
  await vi.waitFor(() => {
    expect(useUndo.getState().undo).toMatchObject({ kind: 'mark', after: 200 })
  })
  useDesk.getState().closed()
  await vi.waitFor(() => {
    expect(useUndo.getState().undo).toBeNull()
  })
  ending()
})
