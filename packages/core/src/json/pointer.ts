/** One step of a JSON Pointer, escaped as RFC 6901 asks. */
export function pointerStep(key: string | number): string {
  const text = String(key)
  const escaped = /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text
  return `/${escaped}`
}

/** A JSON Pointer from its steps: `pointer('a', 0)` is `/a/0`. */
export function pointer(...steps: readonly (string | number)[]): string {
  return steps.map(pointerStep).join('')
}
