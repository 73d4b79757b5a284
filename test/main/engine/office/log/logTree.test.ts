import { expect, test } from 'vitest'
import {
  auditLines,
  inclusionProof,
  logTree,
  treeHead,
} from '../../../../../main/engine/office/log/logTree.ts'
import { writeAudit } from '../../../../../main/engine/office/store/audit.ts'
import { transact } from '../../../../../main/engine/store/db.ts'
import type { Store } from '../../../../../main/engine/store/openStore.ts'
import { EMPTY_ROOT, leafHash } from '../../../../../main/engine/transparency/treeHash.ts'
import {
  verifyConsistency,
  verifyInclusion,
} from '../../../../../main/engine/transparency/verifyProofs.ts'
import type { TreeHead } from '../../../../../shared/format/treeHead.ts'
import { canonicalJson } from '../../../../../shared/format/canonicalJson.ts'
import { emptyLog } from '../../../../support/emptyLog.ts'

async function logOf(lines: number): Promise<Store> {
  const store = await emptyLog()
  transact(store, (tx) => {
    for (let line = 0; line < lines; line++) writeAudit(tx, line, 'slip-renewed', { juror: 'J01' })
  })
  return store
}

test('a leaf is what the line says, with its salt, and each is proved under the head', async () => {
  const store = await logOf(11)
  const { lines, head, proofOf } = logTree(store)
  expect(lines).toEqual(auditLines(store))
  expect(head).toEqual(treeHead(store))
  expect(head.size).toBe(11)
  for (const { sequence, at, act, details, previous, salt, data, leaf } of lines) {
    expect(data).toBe(canonicalJson({ sequence, at, act, details, previous, salt }))
    expect(leaf).toBe(leafHash(data))
    expect(proofOf(sequence)).toEqual(inclusionProof(store, sequence))
    expect(verifyInclusion(proofOf(sequence))).toBe(true)
    expect(proofOf(sequence)).toMatchObject({ leaf, place: sequence - 1, head })
  }
  expect(() => proofOf(12)).toThrow(RangeError)
  store.close()
})

test('a log that has grown is shown to begin with what it was', async () => {
  const store = await logOf(5)
  const before = treeHead(store)
  transact(store, (tx) => {
    writeAudit(tx, 9, 'office-unlocked', {})
  })
  const { pathFrom, head } = logTree(store)
  const begins = (earlier: TreeHead): boolean =>
    verifyConsistency({ earlier, later: head, path: pathFrom(earlier.size) })
  expect(begins(before)).toBe(true)
  expect(begins(head)).toBe(true)
  expect(begins({ size: 0, root: EMPTY_ROOT })).toBe(true)
  expect(begins({ size: 5, root: head.root })).toBe(false)
  store.close()
})
