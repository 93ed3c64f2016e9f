/** The longest address that a mail path has room for. */
const MAX_EMAIL_LENGTH = 254

/**
 * Quoted names and bracketed domains are legal in mail but nobody's identity, and the characters left
 * out here are those that separate or wrap addresses: `A <a@example.org>`, `mailto:`, `a@b;c@d`.
 */
const EMAIL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are to be refused
  /^[^\s\0-\x1F\x7F-\x9F\p{Cs}\u202A-\u202E\u2066-\u2069@"(),:;<>[\\\]]{1,64}@[^\s\0-\x1F\x7F-\x9F\p{Cs}\u202A-\u202E\u2066-\u2069@"(),:;<>[\\\]/]+$/u

/**
 * Tells whether a text looks like one e-mail address: one `@` with something on both sides, no spaces,
 * at most 254 characters. Characters outside ASCII are fine on both sides.
 *
 * It does not promise that mail arrives, nor that the domain exists.
 */
export function isEmail(text: string): boolean {
  if (text.length > MAX_EMAIL_LENGTH || !EMAIL.test(text)) return false
  const domain = text.slice(text.indexOf('@') + 1)
  return !domain.startsWith('.') && !domain.endsWith('.') && !domain.includes('..')
}
