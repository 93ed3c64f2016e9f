import ts from 'typescript'

/** Free names that only Node has, or that need a policy with 'unsafe-eval'. */
const REFUSED = new Set(['process', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate', 'eval'])

/**
 * The refused things that a minified bundle refers to.
 *
 * Minified, because then every name that is declared inside has become a short one: what is still called
 * `process` comes from outside. Names of properties and words in texts do not count.
 */
export function platformNames(bundle: string): string[] {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    const name = refusedIn(node)
    if (name !== undefined) found.add(name)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('bundle.js', bundle, ts.ScriptTarget.ES2022, true))
  return [...found].sort()
}

function refusedIn(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) && node.text.startsWith('node:') && isModuleName(node)) return node.text
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    if (ts.isIdentifier(node.expression) && node.expression.text === 'Function') return 'Function()'
  }
  if (ts.isPropertyAccessExpression(node) && isGlobalObject(node.expression)) {
    return REFUSED.has(node.name.text) ? node.name.text : undefined
  }
  return ts.isIdentifier(node) && REFUSED.has(node.text) && isReference(node) ? node.text : undefined
}

function isModuleName({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isCallExpression(parent)
}

function isGlobalObject(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && ['globalThis', 'self', 'window', 'global'].includes(node.text)
}

/** Not the name of a property, as in `a.process`, `{ process: 1 }` or `export { a as process }`. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node
  if (ts.isExportSpecifier(parent)) return parent.propertyName === node
  const named =
    ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)
  return !((named || ts.isAccessor(parent)) && parent.name === node)
}
