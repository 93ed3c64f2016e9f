const KEYWORDS: ReadonlySet<string> = new Set([
  '@base',
  '@container',
  '@context',
  '@default',
  '@direction',
  '@embed',
  '@explicit',
  '@graph',
  '@id',
  '@import',
  '@included',
  '@index',
  '@json',
  '@language',
  '@list',
  '@nest',
  '@none',
  '@omitDefault',
  '@prefix',
  '@preserve',
  '@protected',
  '@requireAll',
  '@reverse',
  '@set',
  '@type',
  '@value',
  '@version',
  '@vocab',
])

/** `prefix:suffix` and absolute IRIs: JSON-LD takes either as an IRI, whether the prefix is known or not. */
const SCHEME = /^[A-Za-z][A-Za-z0-9+,.-]*:\S*$/

/** Whether JSON-LD gives this word a meaning of its own. @internal */
export function isKeyword(name: string): boolean {
  return KEYWORDS.has(name)
}

/** Whether a name is an IRI by itself. Blank nodes (`_:x`) are not. @internal */
export function hasScheme(name: string): boolean {
  return SCHEME.test(name)
}
