import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createDeskHandlers } from '../../../../main/engine/desk/deskHandlers.ts'
import { calls } from '../../../../shared/calls/calls.ts'
import { CriterionId, CriterionPath, DocumentId } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import { codeOf } from '../../../support/codeOf.ts'
import { quietContext } from '../../../support/contexts.ts'
import { refusal } from '../../../support/refusal.ts'
import { passphrase, sampleBundle } from '../../../support/sampleBundle.ts'
import { code } from '../../../support/samplePrize.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { testPorts } from '../../../support/testPorts.ts'

async function start(): Promise<{
  readonly path: string
  readonly home: string
  readonly handlers: ReturnType<typeof createDeskHandlers>
}> {
  const home = await temporaryFolder()
  const { path } = await sampleBundle(home)
  const handlers = createDeskHandlers(testPorts(home))
  onTestFinished(() => {
    void handlers['desk.lock']({}, quietContext())
  })
  return { path, home, handlers }
}

test('a juror’s whole way: inspect, enrol, declare, read, score, cite, export, lock, unlock', async () => {
  const { path, home, handlers } = await start()
  const context = quietContext()
  const entryCode = code('TI-001')
  const inspection = await handlers['bundle.inspect']({ path }, context)
  const desk = await handlers['desk.enrol']({ path, jurorId: 'j01', passphrase }, context)
  expect(calls['desk.enrol'].output.parse(desk)).toEqual(desk)
  expect(desk.signer).toEqual(inspection.signer)
  const declarations = [{ entryCode, declaration: 'none' as const, reason: '' }]
  await handlers['desk.declare']({ declarations }, context)
  const documentId = desk.entries[0]?.entry.documents[0]?.id
  if (documentId === undefined) throw new Error('the sample has documents')
  const begin = await handlers['desk.readDocument']({ documentId, begin: 0, end: 5 }, context)
  expect(Buffer.from(begin).toString()).toBe('%PDF-')
  const place = { documentId, page: 2, scale: 'auto', rotation: 0, down: 50, across: 0 } as const
  await handlers['desk.rememberPlace'](place, context)
  for (const criterion of ['value', 'reach'].map((text) => CriterionPath.parse(text)))
    await handlers['desk.scoreCriterion'](
      { entryCode, criterion, mark: Points.parse(350) },
      context,
    )
  const criterionId = CriterionId.parse('value')
  const evidence = [{ criterionId, documentId, page: 1, quote: 'smart', region: null }]
  await handlers['desk.citeEvidence']({ entryCode, evidence }, context)
  await handlers['desk.comment']({ entryCode, criterionId: null, text: 'Good.' }, context)
  const record = await handlers['desk.export']({ path: join(home, 'a.juryscore') }, context)
  expect(calls['desk.export'].output.parse(record)).toEqual(record)
  const before = await handlers['desk.read']({}, context)
  await handlers['desk.lock']({}, context)
  expect(codeOf(() => handlers['desk.read']({}, context))).toBe('DESK_LOCKED')
  const [card] = await handlers['desk.list']({}, context)
  const deskId = card?.deskId ?? ''
  expect(await handlers['desk.unlock']({ deskId, passphrase }, context)).toEqual(before)
  expect(await handlers['desk.readingPlaces']({}, context)).toEqual([place])
  const found = await handlers['desk.search']({ query: 'smart' }, context)
  expect(found.hits).toHaveLength(1)
  const { sheet } = await handlers['desk.abstain']({ entryCode, reason: 'tired' }, context)
  expect([sheet.state, before.entries[0]?.sheet.state]).toEqual(['abstained', 'scored'])
  const back = await handlers['desk.takeBack']({ entryCode }, context)
  expect(back).toEqual(before.entries[0])
})

test('every call about the desk is refused while it is locked', async () => {
  const { handlers } = await start()
  const context = quietContext()
  const documentId = DocumentId.parse('0'.repeat(32))
  const entryCode = code('TI-001')
  const locked = [
    () => handlers['desk.read']({}, context),
    () => handlers['desk.declare']({ declarations: [] }, context),
    () => handlers['desk.takeBack']({ entryCode }, context),
    () => handlers['desk.readDocument']({ documentId, begin: 0, end: 1 }, context),
    () => handlers['desk.readingPlaces']({}, context),
    () => handlers['desk.search']({ query: 'x' }, context),
  ]
  expect(locked.map(codeOf)).toEqual(locked.map(() => 'DESK_LOCKED'))
})

test.each(['', '.', '..', '../x', `${'0'.repeat(32)}-J01`, `${'0'.repeat(32)}-../../x`])(
  'the desk %j does not exist, whatever lies at such a path',
  async (deskId) => {
    const { handlers } = await start()
    const unlocked = handlers['desk.unlock']({ deskId, passphrase }, quietContext())
    expect(await refusal(Promise.resolve(unlocked))).toBe('DESK_MISSING')
  },
)

test('a folder among the desks without a card is passed over', async () => {
  const { path, home, handlers } = await start()
  const context = quietContext()
  const { deskId } = await handlers['desk.enrol']({ path, jurorId: 'J01', passphrase }, context)
  await writeFile(join(home, 'desks', 'notes.txt'), 'x')
  const card = await readFile(join(home, 'desks', deskId, 'card.json'), 'utf8')
  expect(await handlers['desk.list']({}, context)).toEqual([JSON.parse(card)])
})
