import type { MessageLanguage } from '../../findings/finding.ts'
import type { ComparedElement, ProfileComparison } from './comparison.ts'
import type { FieldText } from './field-text.ts'

/** A comparison for programs: the same members in the same order, with all words in one language. */
export function comparisonAsJson(comparison: ProfileComparison, language: MessageLanguage): string {
  const { profile, name, note, provisional, outcome, answer } = comparison
  const element = (compared: ComparedElement) => elementIn(compared, language)
  const field = ({ field: path, name: of, text }: FieldText) => ({
    field: path,
    name: of[language],
    text: text[language],
  })
  const report = {
    profile,
    name: name[language],
    note: note?.[language],
    provisional,
    language,
    outcome,
    answer: answer[language],
    satisfied: comparison.satisfied.map((entry) => ({
      element: element(entry.element),
      fields: entry.fields.map(field),
    })),
    missing: comparison.missing.map(({ element: of, add }) => ({ element: element(of), add: add[language] })),
    convertible: comparison.convertible.map(({ element: of, from, verdict, open, how, loss, add }) => ({
      element: element(of),
      from: field(from),
      verdict,
      open,
      how: how[language],
      loss: loss[language],
      add: add[language],
    })),
    blocked: comparison.blocked.map(({ rule, path, why }) => ({ rule, path, why: why[language] })),
    notCompared: comparison.notCompared.map(({ element: of, why }) => ({
      element: element(of),
      why: why[language],
    })),
  }
  return JSON.stringify(report, null, 2)
}

interface JsonElement {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly fields: readonly string[]
  readonly source: string
  readonly confidence: string
}

function elementIn(
  { id, name, status, fields, source, confidence }: ComparedElement,
  language: MessageLanguage,
): JsonElement {
  return { id, name: name[language], status, fields, source, confidence }
}
