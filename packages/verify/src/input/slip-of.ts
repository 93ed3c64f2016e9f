/**
 * What was handed in where it can be no badge of anybody, but only a slip of the caller: a promise that nobody
 * awaited, an answer of a server that nobody read. To call that an invalid badge would blame the issuer.
 */
export function slipOf(input: unknown): string | undefined {
  if (input === undefined) return 'undefined'
  if (typeof input === 'function' || typeof input === 'symbol') return typeof input
  if (typeof input !== 'object' || input === null) return undefined
  if (input instanceof Promise) return 'Promise'
  // A bare engine has no answers of servers, nor the name.
  if (typeof Response !== 'undefined' && input instanceof Response) return 'Response'
  return Symbol.asyncIterator in input ? 'stream' : undefined
}
