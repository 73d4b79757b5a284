import ts from 'typescript'

/** Attributes and properties that a person sees or hears. */
const shown = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'placeholder',
  'alt',
  'label',
  'name',
  'words',
  'text',
  'textValue',
  'textContent',
  'innerText',
  'ariaLabel',
  'heading',
  'action',
  'backName',
  'body',
  'caption',
  'description',
  'detail',
  'help',
  'summary',
  'tooltip',
])

/** Attributes whose strings are no words: classes, ids, drawings, and what is printed on a key. */
const wordless = new Set([
  'className',
  'key',
  'id',
  'htmlFor',
  'href',
  'aria-describedby',
  'aria-labelledby',
  'aria-controls',
  'keys',
  'placement',
  'viewBox',
  'transform',
  'd',
  'style',
])

/** A word is a run of letters in any script; an identifier such as `page-fit` is none. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text)
const isIdentifier = (text: string): boolean => /^[a-z][\w-]*$/.test(text)

/** The words that a source file shows without asking the messages for them. */
export function hardCodedWords(
  file: string,
  source: string,
  isMessage: (text: string) => boolean,
): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    found.push(...wordsIn(node).filter((text) => hasLetters(text) && !isMessage(text)))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found.map((text) => text.trim())
}

function wordsIn(node: ts.Node): readonly string[] {
  if (ts.isJsxText(node)) return [node.text]
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literals(node.expression)
  if (ts.isJsxAttribute(node)) return inAttribute(node)
  if (ts.isPropertyAssignment(node)) return inProperty(node)
  if (ts.isBinaryExpression(node)) return inAssignment(node)
  return ts.isCallExpression(node) ? inCall(node) : []
}

function inAttribute({ name, initializer }: ts.JsxAttribute): readonly string[] {
  const attribute = name.getText()
  if (wordless.has(attribute) || initializer === undefined) return []
  const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer
  const texts = literals(value)
  return shown.has(attribute) ? texts : texts.filter((text) => !isIdentifier(text))
}

function inProperty({ name, initializer }: ts.PropertyAssignment): readonly string[] {
  const property = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
  return shown.has(property) ? literals(initializer).filter((text) => !isIdentifier(text)) : []
}

/** `element.textContent = 'Page'`, `document.title = 'Jurybox'`. */
function inAssignment({ left, operatorToken, right }: ts.BinaryExpression): readonly string[] {
  const assigns = operatorToken.kind === ts.SyntaxKind.EqualsToken
  if (!assigns || !ts.isPropertyAccessExpression(left)) return []
  // An error's own name is for the log.
  const isOwn = left.expression.kind === ts.SyntaxKind.ThisKeyword
  return shown.has(left.name.text) && !isOwn ? literals(right) : []
}

/** `said('Copied')`, `element.setAttribute('aria-label', 'Page')`. */
function inCall({ expression, arguments: given }: ts.CallExpression): readonly string[] {
  const called = ts.isPropertyAccessExpression(expression) ? expression.name.text : ''
  const [first, second] = given
  if (called === 'said') return literals(first)
  const sets = called === 'setAttribute' && first !== undefined && ts.isStringLiteral(first)
  return sets && shown.has(first.text) ? literals(second) : []
}

/** What an expression may say by itself; what it asks a function for is the function's affair. */
function literals(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return []
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  if (ts.isConditionalExpression(node))
    return [...literals(node.whenTrue), ...literals(node.whenFalse)]
  if (ts.isParenthesizedExpression(node)) return literals(node.expression)
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literals)
  if (ts.isBinaryExpression(node) && !isComparison(node.operatorToken.kind))
    return [...literals(node.left), ...literals(node.right)]
  return []
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  )
}
