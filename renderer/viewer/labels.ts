/** The labels worth showing: null when the document counts its pages 1, 2, 3 or not at all. */
export function labelsWorthShowing(labels: readonly string[] | null): readonly string[] | null {
  if (labels === null) return null
  const plain = labels.every((label, index) => label === '' || label === String(index + 1))
  return plain ? null : labels.map((label) => label.slice(0, 50))
}
