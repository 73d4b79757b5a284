/** A number with so many decimals and a minus as wide as a plus. */
export function decimal(value: number, places: number): string {
  const text = value.toFixed(places)
  return (Number(text) === 0 ? text.replace('-', '') : text).replace('-', '\u2212')
}

/** With its sign, so that more and less can be told at a glance. */
export function signed(value: number, places: number): string {
  const text = decimal(value, places)
  return Number(value.toFixed(places)) > 0 ? `+${text}` : text
}
