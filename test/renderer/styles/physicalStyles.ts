/** Declarations that say left or right, and so would stay where they are in a mirrored window. */
export function physicalStyles(css: string): readonly string[] {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, '')
  const declarations = [...text.matchAll(/(?<=[;{}]\s*)(?<property>[a-z-]+)\s*:(?<value>[^;{}]+)/g)]
  return declarations.flatMap(({ groups }) => {
    const property = groups?.['property'] ?? ''
    const value = (groups?.['value'] ?? '').trim().replaceAll(/\s+/g, ' ')
    return isPhysical(property, value) ? [`${property}: ${value}`] : []
  })
}

function isPhysical(property: string, value: string): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true
  if (/^(margin|padding|inset|scroll-margin|scroll-padding|border-width)$/.test(property))
    return isUneven(parts(value))
  if (property === 'border-radius') return isUnevenRound(parts(value))
  if (/^(text-align|float|clear|transform-origin|background-position)$/.test(property))
    return /\b(left|right)\b/.test(value)
  return /\btranslate(X|3d)?\((?!0[,)])|\bto (left|right)\b/.test(value)
}

/** Top, right, bottom, left: of four values the second and the last say different things. */
function isUneven(values: readonly string[]): boolean {
  return values.length === 4 && values[1] !== values[3]
}

/** Corners clockwise from the first: one for all, or the upper pair and the lower pair alike. */
function isUnevenRound([first, second, third, fourth]: readonly string[]): boolean {
  return second !== undefined && !(first === second && third === fourth)
}

/** The values of a shorthand; what stands within brackets, also within brackets in them, is one. */
function parts(value: string): readonly string[] {
  return value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
}
