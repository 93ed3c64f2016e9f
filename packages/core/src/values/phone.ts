const E164 = /^\+[1-9]\d{1,14}(?:;ext=\d{1,20})?$/

/**
 * Tells whether a text is an international telephone number as Open Badges 2.0 advises: `+`, country
 * code and number, at most 15 digits, nothing between them. An extension may follow as `;ext=12`.
 *
 * It does not know which numbers are in use.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Profile | Open
 * Badges 2.0, Profile}
 */
export function isPhoneNumber(text: string): boolean {
  return E164.test(text)
}
