import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { citeEvidence } from '../../../../main/engine/desk/citeEvidence.ts'
import { importAgain } from '../../../../main/engine/desk/importAgain.ts'
import { readDesk } from '../../../../main/engine/desk/readDesk.ts'
import { readDocument } from '../../../../main/engine/desk/readDocument.ts'
import { scoreCriterion } from '../../../../main/engine/desk/scoreCriterion.ts'
import { unlockDesk } from '../../../../main/engine/desk/unlock.ts'
import { CriterionId, CriterionPath, type DocumentId } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import type { Evidence } from '../../../../shared/model/sheet.ts'
import { quietContext } from '../../../support/contexts.ts'
import { refusal } from '../../../support/refusal.ts'
import { passphrase, sampleBundle } from '../../../support/sampleBundle.ts'
import { declareNone, sampleDesk } from '../../../support/sampleDesk.ts'
import { code } from '../../../support/samplePrize.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

function evidenceOn(documentId: DocumentId): Evidence {
  const criterionId = CriterionId.parse('value')
  const region = { x: 7200, y: 70_000, width: 20_000, height: 1400 }
  return { criterionId, documentId, page: 1, quote: 'a gully that knows', region }
}

test('damaged documents come again from the bundle, and what the juror said stays', async () => {
  const { desk, folder, bundle, ports, reopen } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const value = CriterionPath.parse('value')
  const mark = Points.parse(350)
  scoreCriterion(desk, { entryCode: code('TI-001'), criterion: value, mark })
  const documentId = bundle.entries[0]?.documents[0]?.id
  if (documentId === undefined) throw new Error('the sample has documents')
  citeEvidence(desk, { entryCode: code('TI-001'), evidence: [evidenceOn(documentId)] })
  const before = readDesk(desk)
  const range = { documentId, begin: 0, end: 100 }
  const bytes = readDocument(desk, range)
  desk.close()
  const file = join(folder, 'documents.db')
  await writeFile(file, (await readFile(file)).fill(1, 0, 5000))
  expect(await refusal(unlockDesk(folder, passphrase, ports))).toBe('DOCUMENTS_DAMAGED')

  await importAgain({ folder, path: bundle.path, passphrase }, ports, quietContext())
  const again = await reopen()
  expect([readDesk(again), readDocument(again, range)]).toEqual([before, bytes])
  expect((await readdir(folder)).filter((name) => /^documents-damaged/.test(name))).toHaveLength(1)
})

test('another bundle and a wrong passphrase are refused and leave the desk as it is', async () => {
  const { desk, folder, bundle, ports } = await sampleDesk()
  desk.close()
  await rm(join(folder, 'documents.db'))
  const before = await readdir(folder)
  const other = await sampleBundle(await temporaryFolder())
  const tried = (path: string, words: string): Promise<string> =>
    refusal(importAgain({ folder, path, passphrase: words }, ports, quietContext()))
  expect(await tried(other.path, passphrase)).toBe('OTHER_BUNDLE')
  expect(await tried(bundle.path, 'not-these-words')).toBe('WRONG_PASSPHRASE')
  expect(await readdir(folder)).toEqual(before)
})
