/** A date and time of XML Schema. The year 0 and hour 24 are left out: nobody means them. */
const DATE_TIME =
  /^-?(?:[1-9]\d{3,8}|0\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,20})?(?<zone>Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/

/**
 * Whether a text is a date and time. Without a time zone too, because there are proofs of that kind.
 *
 * @see {@link https://www.w3.org/TR/xmlschema11-2/#dateTime | XML Schema 1.1, 3.3.7 dateTime}
 */
export function isDateTime(text: string): boolean {
  return DATE_TIME.test(text)
}

/** Whether it has a time zone too. */
export function isDateTimeStamp(text: string): boolean {
  return DATE_TIME.exec(text)?.groups?.['zone'] !== undefined
}
