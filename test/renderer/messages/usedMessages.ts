import ts from 'typescript'

/** Every string that a source file holds; a value within a template stands for any text. */
export function stringsIn(file: string, source: string): readonly RegExp[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: RegExp[] = []
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node)
    if (pattern !== null) found.push(new RegExp(`^${pattern}$`, 'u'))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function patternOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return escaped(node.text)
  if (!ts.isTemplateExpression(node) || !/^[a-zA-Z]+\./.test(node.head.text)) return null
  const spans = node.templateSpans.map(({ literal }) => `.+${escaped(literal.text)}`)
  return escaped(node.head.text) + spans.join('')
}

/** The keys that no string among these names. */
export function unusedKeys(keys: readonly string[], strings: readonly RegExp[]): readonly string[] {
  return keys.filter((key) => !strings.some((pattern) => pattern.test(key)))
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
