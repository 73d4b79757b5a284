import type { Finding } from '../../../../shared/calls/views.ts'
import { AppError } from '../../../../shared/errors.ts'
import { warningKey } from '../../../../shared/warningKey.ts'
import { transact, type ReadDb } from '../../store/db.ts'
import { acceptedWarnings, keepAccepted } from '../store/acceptedWarnings.ts'
import { writeAudit } from '../store/audit.ts'

/** As many places as a line of the log can name and still be read. */
const PLACES = 12

/**
 * Whoever builds has read every warning: those accepted before and those named now. The newly accepted are
 * remembered and written in the log, by what they are about.
 * @throws AppError WARNINGS_UNREAD
 */
export function acceptWarnings(
  store: ReadDb,
  findings: readonly Finding[],
  read: readonly string[],
  now: number,
): void {
  const known = new Set(acceptedWarnings(store))
  const fresh = findings
    .filter(({ severity }) => severity === 'warning')
    .filter((warning) => !known.has(warningKey(warning)))
  const named = new Set(read)
  const unread = fresh.filter((warning) => !named.has(warningKey(warning)))
  if (unread.length > 0) throw new AppError('WARNINGS_UNREAD', { count: unread.length })
  transact(store, (tx) => {
    keepAccepted(tx, fresh.map(warningKey), now)
    for (const [code, alike] of Map.groupBy(fresh, (warning) => warning.code)) {
      const places = placesOf(alike)
      writeAudit(tx, now, 'warnings-accepted', { code, count: alike.length, places })
    }
  })
}

function placesOf(warnings: readonly Finding[]): string {
  const places = [...new Set(warnings.map(placeOf))]
  const more = places.length > PLACES ? ', …' : ''
  return `${places.slice(0, PLACES).join(', ')}${more}`
}

function placeOf({ file, details }: Finding): string {
  const subject = details['entry'] ?? details['juror'] ?? details['category']
  return subject === undefined ? file : String(subject)
}
