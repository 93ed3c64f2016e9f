import { isObject, type JsonValue } from '../../json/json-value.ts'
import { pointerStep } from '../../json/pointer.ts'
import { foldKey } from './fold-key.ts'

/** What is left out wherever it stands: a badge is shown to strangers, who have no need for it. */
const PRIVATE: ReadonlySet<string> = new Set(
  ['生年月日', '誕生日', '本籍', '本籍地', 'Date of birth', 'Birth date', 'Birthday', 'DOB', 'birth'].map(
    foldKey,
  ),
)

/** A copy without the date of birth and the like; `found` is told where each was. */
export function withoutPrivate(
  value: JsonValue,
  path: string,
  found: (path: string, member: string) => void,
): JsonValue {
  if (Array.isArray(value))
    return value.map((item, index) => withoutPrivate(item, path + pointerStep(index), found))
  if (!isObject(value)) return value
  const kept: [string, JsonValue][] = []
  for (const [member, content] of Object.entries(value)) {
    const step = path + pointerStep(member)
    if (PRIVATE.has(foldKey(member))) found(step, member)
    else kept.push([member, withoutPrivate(content, step, found)])
  }
  return Object.fromEntries(kept)
}
