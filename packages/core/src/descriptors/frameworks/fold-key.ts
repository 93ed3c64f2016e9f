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

/** The number that a heading has in a form: 「１．」, （２）, 1-1, 第4, ア. */
const NUMBERING =
  /^\s*(?:第?\d{1,2}(?:[.-]\d{1,2}){0,2}(?:\s*[.)、:\]-]|(?=\s))|[([]\s*(?:\d{1,2}|[a-zア-コ一二三四五六七八九十])\s*[)\]]|[a-zア-コ一二三四五六七八九十]\s*[.)、]|[ア-コ一二三四五六七八九十](?=\s))\s*/iu
const SIGN = /^\s*[①-⑳❶-❿Ⅰ-Ⅻ■□●○◎◆◇▼▽▲△▶►]\s*/u
/** What a heading says about how its value is written, which does not make it another one. */
const ANNOTATION =
  /\s*[([](?:単位\s*[::]?\s*)?(?:時間|h|hours?|円|jpy|aud|a\$|税込み?|人|名|必須|任意|必要な場合|予定|和暦|西暦|ects(?: credits| points)?|required|optional|mandatory|if applicable)[)\]]\s*$/i

/** The folded key without the number in front of it and the unit behind it; see {@link foldKey}. */
export function foldBareKey(key: string): string {
  if (key.length > MAX_KEY_LENGTH) return ''
  const plain = key.replace(SIGN, '').normalize('NFKC').trim()
  const bare = plain.replace(NUMBERING, '').replace(ANNOTATION, '')
  return foldKey(bare)
}
