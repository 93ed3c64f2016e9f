type ModernString = string & { isWellFormed(): boolean }

/** ES2024, and several times faster; not there in every browser that we run in. */
const IS_BUILT_IN: boolean = 'isWellFormed' in String.prototype

/** With the `u` flag a pair counts as one character, so this sees surrogates that stand alone. */
const LONE_SURROGATE = /\p{Surrogate}/u

/** Whether a string can be written as UTF-8: no half of a surrogate pair stands alone. @internal */
export function isWellFormed(text: string): boolean {
  return isModern(text) ? text.isWellFormed() : !LONE_SURROGATE.test(text)
}

function isModern(text: string): text is ModernString {
  return IS_BUILT_IN && typeof text === 'string'
}
