/**
 * Solves A x = b for a symmetric positive definite A (rows of equal length, as many as b) by Gaussian
 * elimination; such a matrix needs no pivoting.
 */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, index) => Float64Array.of(...row, right[index] ?? 0))
  rows.forEach((pivot, column) => {
    for (const row of rows.slice(column + 1)) eliminate(row, pivot, column)
  })
  return substituteBack(rows)
}

function eliminate(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = at(row, column) / at(pivot, column)
  for (let k = column; k < row.length; k++) row[k] = at(row, k) - factor * at(pivot, k)
}

function substituteBack(rows: readonly Float64Array[]): readonly number[] {
  const solution = new Float64Array(rows.length)
  for (const [offset, row] of rows.toReversed().entries()) {
    const index = rows.length - 1 - offset
    let rest = at(row, rows.length)
    for (let k = index + 1; k < rows.length; k++) rest -= at(row, k) * at(solution, k)
    solution[index] = rest / at(row, index)
  }
  return [...solution]
}

function at(row: Float64Array, index: number): number {
  return row[index] ?? 0
}
