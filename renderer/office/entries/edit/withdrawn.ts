import type { OfficeEntry, WithdrawnEntry } from '../../../../shared/calls/views.ts'

export function isWithdrawn(entry: OfficeEntry): entry is WithdrawnEntry {
  return 'withdrawn' in entry
}
