/** The page that someone means by a label ("xii") or a number; null when there is none such. */
export function pageMeant(
  text: string,
  labels: readonly string[] | null,
  pages: number,
): number | null {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return null
  const labelled = labels?.findIndex((label) => label.toLowerCase() === wanted) ?? -1
  if (labelled >= 0) return labelled + 1
  const number = /^\d{1,6}$/.test(wanted) ? Number(wanted) : 0
  return number >= 1 && number <= pages ? number : null
}

/** What stands in the page box: the page's label, else its number. */
export function labelOf(page: number, labels: readonly string[] | null): string {
  const label = labels?.[page - 1]
  return label === undefined || label === '' ? String(page) : label
}
