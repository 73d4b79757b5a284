import type { BundlePrize } from '../../../../shared/format/bundle.ts'
import { rubricDigest } from '../../scorefile/rubricDigest.ts'
import { transact, type ReadDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import { keepBuild, type Build } from '../store/builds.ts'
import { keepEntryKey, keepSlipSecret } from '../store/secrets.ts'
import { pinAtBuild } from '../store/pinnedKeys.ts'
import { enrolmentOf } from './entriesTakenAway.ts'
import type { BuildPlan } from './plan.ts'

type Made = Pick<Build, 'created' | 'bytes' | 'file' | 'path' | 'reused'>

/** Enters a bundle in the office's books, with every key that a later build or a score file asks for. */
export function keepBuilt(store: ReadDb, plan: BuildPlan, build: Build): void {
  const { prize } = plan.folder
  transact(store, (tx) => {
    keepBuild(tx, build)
    for (const { row, key } of plan.entries) keepEntryKey(tx, prize, row.code, key)
    const now = Date.parse(build.created)
    for (const { juror, opener } of plan.jurors) {
      if (opener.kind === 'slip') keepSlipSecret(tx, prize, juror.id, opener.secret)
      const key = opener.kind === 'card' ? opener.card.signing : null
      pinAtBuild(tx, prize, juror.id, key, now)
    }
    const { bundleId: bundle, documents, reused } = build
    const [entries, jurors] = [plan.entries.length, plan.jurors.length]
    const facts = { bundle, entries, documents, jurors, reused }
    writeAudit(tx, now, 'bundle-built', facts)
  })
}

export function builtFrom(
  { bundleId, prizeKey, jurors, folder }: BuildPlan,
  contents: BundlePrize,
  made: Made,
): Build {
  return {
    ...made,
    bundleId,
    documents: folder.documents.length,
    prizeIdentity: prizeKey.identity,
    rubricDigest: rubricDigest(contents.prize),
    contents,
    jurors: jurors.map(({ juror, opener, reads, recused }) => ({
      id: juror.id,
      opener: opener.kind,
      enrolment: enrolmentOf(opener),
      reads,
      recused,
    })),
  }
}
