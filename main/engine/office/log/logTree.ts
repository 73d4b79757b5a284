import type { TreeHead } from '../../../../shared/format/treeHead.ts'
import type { Sha256 } from '../../../../shared/model/ids.ts'
import type { ReadDb } from '../../store/db.ts'
import {
  consistencyProof,
  inclusionProof as pathIn,
  merkleTree,
  treeRoot,
  treeSize,
} from '../../transparency/merkleTree.ts'
import { leafHash } from '../../transparency/treeHash.ts'
import { type AuditRow, lineData, readAudit } from '../store/audit.ts'

/** A line of the log as a leaf of its tree. */
export type AuditLeaf = AuditRow & {
  /** What the leaf and the line's digest are of. */
  readonly data: string
  /** SHA-256 of a zero byte and the data. */
  readonly leaf: Sha256
}

/** What proves that a line is in the log: its leaf, the hashes beside its way up, and the head they lead to. */
export type LineProof = {
  readonly leaf: Sha256
  /** Counted from 0. */
  readonly place: number
  readonly path: readonly Sha256[]
  readonly head: TreeHead
}

/** The log as it is now, hashed once for as many proofs as are asked of it. */
export type LogTree = {
  /** The first line first. */
  readonly lines: readonly AuditLeaf[]
  readonly head: TreeHead
  /** What shows that the log begins with the `size` lines of an earlier head. */
  readonly pathFrom: (size: number) => readonly Sha256[]
  /** Of the line with this sequence. */
  readonly proofOf: (sequence: number) => LineProof
}

export function logTree(db: ReadDb): LogTree {
  return treeOfLines(auditLines(db))
}

/** The whole log with the data of its leaves, the first line first. */
export function auditLines(db: ReadDb): readonly AuditLeaf[] {
  return readAudit(db).map((line) => {
    const data = lineData(line)
    return { ...line, data, leaf: leafHash(data) }
  })
}

/** How long the log is and the root over it: with these two, whatever becomes of a line is found later. */
export function treeHead(db: ReadDb): TreeHead {
  return logTree(db).head
}

/** For one line; who wants many asks `logTree` once. */
export function inclusionProof(db: ReadDb, sequence: number): LineProof {
  return logTree(db).proofOf(sequence)
}

function treeOfLines(lines: readonly AuditLeaf[]): LogTree {
  const tree = merkleTree(lines.map(({ leaf }) => leaf))
  const head = { size: treeSize(tree), root: treeRoot(tree) }
  return {
    lines,
    head,
    pathFrom: (size) => consistencyProof(tree, size),
    proofOf(sequence) {
      const place = sequence - 1
      const leaf = lines[place]?.leaf
      if (leaf === undefined) throw new RangeError(`the log has no line ${sequence}`)
      return { leaf, place, path: pathIn(tree, place), head }
    },
  }
}
