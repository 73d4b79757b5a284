import { stringify } from 'csv-stringify/sync'
import type { KeptVerdict, MissingSheets } from '../../../../shared/calls/collectViews.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { auditSentenceIn } from '../../../../shared/messages/audit.ts'
import { verdictSentenceIn } from '../../../../shared/messages/verdicts.ts'
import type { Juror } from '../../../../shared/model/juror.ts'
import type { Language } from '../../../../shared/model/prize.ts'
import type { AuditRow } from '../store/audit.ts'

/** `collected,file,verdict,juror,revision,code,decision,sentence`: a row for each file. */
export function verdictsCsv(verdicts: readonly KeptVerdict[], language: Language): Buffer {
  const columns = [
    'collected',
    'file',
    'verdict',
    'juror',
    'revision',
    'code',
    'decision',
    'sentence',
  ]
  const rows = verdicts.map((each) => [
    each.collectedAt,
    each.file,
    each.verdict,
    each.juror,
    each.revision,
    each.code,
    each.decision,
    verdictSentenceIn(each, language),
  ])
  return table(columns, rows)
}

/** `juror,name,email,subject,text`: a row for each juror who owes something, for a mail merge. */
export function remindersCsv({ jurors }: MissingSheets, known: readonly Juror[]): Buffer {
  const rows = jurors.flatMap(({ jurorId, reminder }) => {
    const juror = known.find(({ id }) => id === jurorId)
    if (reminder === null || juror === undefined) return []
    return [[jurorId, juror.name, juror.email, reminder.subject, reminder.text]]
  })
  return table(['juror', 'name', 'email', 'subject', 'text'], rows)
}

/** `sequence,at,act,sentence,details,previous,salt,sha256`: with it anybody can check that no line is missing. */
export function auditCsv(log: readonly AuditRow[], language: Language): Buffer {
  const rows = log.map((line) => [
    line.sequence,
    line.at,
    line.act,
    auditSentenceIn(line, language),
    canonicalJson(line.details),
    line.previous,
    line.salt,
    line.sha256,
  ])
  return table(['sequence', 'at', 'act', 'sentence', 'details', 'previous', 'salt', 'sha256'], rows)
}

/** UTF-8 without a mark; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
function table(columns: readonly string[], rows: readonly (readonly unknown[])[]): Buffer {
  return Buffer.from(
    stringify(
      rows.map((row) => [...row]),
      { header: true, columns: [...columns], escape_formulas: true },
    ),
  )
}
