import { type JsonValue, pointer } from '@shirushi/core/json'
import { checkNumbers } from './check-numbers.ts'
import { isRecord } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

/** What of a document the statements that JSON-LD makes of it do not keep. For suites that sign statements. */
export function checkStatements(task: SigningTask): void {
  checkNumbers(task)
  const { proof: _, ...bare } = task.document
  for (const path of unsaidIn(bare)) task.judgement.own.add('MEMBER_UNSAID', path)
}

/** Where `null` and empty lists are, outside of contexts. */
function unsaidIn(value: JsonValue, path = ''): readonly string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [path]
  if (!Array.isArray(value) && !isRecord(value)) return []
  return Object.entries(value).flatMap(([step, item]: [string, JsonValue]) =>
    step === '@context' ? [] : unsaidIn(item, path + pointer(step)),
  )
}
