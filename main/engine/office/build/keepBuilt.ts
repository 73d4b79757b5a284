import type { BundlePrize } from '../../../../shared/format/bundle.ts'
import { publicJwk } from '../../keys/signingKey.ts'
import { rubricDigest } from '../../scorefile/rubricDigest.ts'
import { transact, type ReadDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import { keepBuild, type Build } from '../store/builds.ts'
import { keepEntryKey, keepJurorSecret } from '../store/secrets.ts'
import type { BuildPlan } from './plan.ts'

type Made = Pick<Build, 'created' | 'bytes' | 'file'>

/** Enters a bundle in the office's books, with every key that a later build or a score file asks for. */
export function keepBuilt(store: ReadDb, plan: BuildPlan, build: Build): void {
  const { prize } = plan.folder
  transact(store, (tx) => {
    keepBuild(tx, build)
    for (const { row, key } of plan.entries) keepEntryKey(tx, prize, row.code, key)
    for (const { juror, secret } of plan.jurors) keepJurorSecret(tx, prize, juror.id, secret)
    const { bundleId: bundle, documents } = build
    const [entries, jurors] = [plan.entries.length, plan.jurors.length]
    const facts = { bundle, entries, documents, jurors }
    writeAudit(tx, Date.parse(build.created), 'bundle-built', facts)
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
    jurors: jurors.map(({ juror, secret, reads, recused }) => ({
      id: juror.id,
      enrolment: publicJwk(secret.enrolment),
      reads,
      recused,
    })),
  }
}
