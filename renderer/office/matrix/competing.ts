import type { Office, OfficeEntry } from '../../../shared/calls/views.ts'
import { isCalibration } from '../../../shared/model/entry.ts'

const known = new WeakMap<Office, readonly OfficeEntry[]>()

/** The entries that are ranked; calibration entries are assigned by themselves and counted nowhere. */
export function competing(office: Office): readonly OfficeEntry[] {
  const found = known.get(office) ?? office.entries.filter((entry) => !isCalibration(entry))
  known.set(office, found)
  return found
}
