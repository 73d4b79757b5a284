import type { Office } from '../../../../shared/calls/views.ts'

/** The titles of the criteria and sub-criteria that an entry is scored by; a path without one is its own title. */
export function criterionTitles(office: Office, entryCode: string): (path: string) => string {
  const entry = office.entries.find(({ code }) => code === entryCode)
  const category = office.prize.categories.find(({ id }) => id === entry?.categoryId)
  const titles = new Map<string, string>(
    category?.rubric.criteria.flatMap(({ id, title, subcriteria }) => [
      [id, title] as const,
      ...subcriteria.map((part) => [`${id}/${part.id}`, part.title] as const),
    ]),
  )
  return (path) => titles.get(path) ?? path
}
