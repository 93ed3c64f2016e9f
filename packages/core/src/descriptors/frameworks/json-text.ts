import { isObject, type JsonValue } from '../../json/json-value.ts'

/** What stands for "no language": the text is data. */
export const NO_LANGUAGE = 'zxx'

/** Writes JSON as text, the sign of zero included, which `JSON.stringify` drops. */
export function writeJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`
  if (isObject(value)) {
    const members = Object.entries(value).map(
      ([name, content]) => `${JSON.stringify(name)}:${writeJson(content)}`,
    )
    return `{${members.join(',')}}`
  }
  return Object.is(value, -0) ? '-0' : JSON.stringify(value)
}

/** Reads what {@link writeJson} wrote; `undefined` for what somebody else did. */
export function readJson(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
