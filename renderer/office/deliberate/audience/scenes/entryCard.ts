import type { EntryCard } from '../../../../../shared/calls/audienceScene.ts'
import type { OfficeEntry } from '../../../../../shared/calls/views.ts'
import type { Category } from '../../../../../shared/model/prize.ts'

/** What may be said of an entry aloud: in a blind category nobody learns whose it is. */
export function entryCard(
  { code, title, applicant, city, country }: OfficeEntry,
  category: Category,
): EntryCard {
  const whose = category.blind
    ? { applicant: '', city: '', country: '' }
    : { applicant, city, country }
  return { code, title, ...whose, category: category.title }
}
