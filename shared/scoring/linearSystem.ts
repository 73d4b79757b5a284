/** The inverse of a symmetric positive definite matrix by Gauss and Jordan's elimination; such a matrix needs no pivoting. */
export function inverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length
  const rows = matrix.map((row, i) =>
    Float64Array.of(...row, ...row.map((_, j) => (i === j ? 1 : 0))),
  )
  rows.forEach((pivot, column) => {
    scale(pivot, 1 / (pivot[column] ?? 1))
    for (const row of rows) if (row !== pivot) subtract(row, pivot, row[column] ?? 0)
  })
  return rows.map((row) => [...row.subarray(size)])
}

function scale(row: Float64Array, factor: number): void {
  for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) * factor
}

function subtract(row: Float64Array, pivot: Float64Array, factor: number): void {
  for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0)
}
