const IGNORED = /[\s_※*()[\]{}<>「」『』【】〔〕〈〉《》“”"'‘’・･.,、。:;/-]+/g

/** A key longer than this names no element. */
const MAX_KEY_LENGTH = 256

/**
 * What the spellings of an element's name have in common: width, case, spaces, brackets and punctuation
 * do not count, so `titleOfTheMicroCredential` is `Title of the micro-credential`.
 */
export function foldKey(key: string): string {
  if (key.length > MAX_KEY_LENGTH) return ''
  return key.normalize('NFKC').toLowerCase().replace(IGNORED, '')
}
