/** From here on Stirling's series is exact to the last bits. */
const large = 15

/** ln Γ(x) for x above 0: Stirling's series (DLMF 5.11.1), reached from below by Γ(x) = Γ(x + 1) / x. */
export function logGamma(x: number): number {
  let [product, shifted] = [1, x]
  for (; shifted < large; shifted++) product *= shifted
  return stirling(shifted) - Math.log(product)
}

const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360]

function stirling(x: number): number {
  const square = x * x
  const tail = series.reduceRight((sum, coefficient) => coefficient + sum / square, 0) / x
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + tail
}
