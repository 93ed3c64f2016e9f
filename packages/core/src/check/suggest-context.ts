import { contextDefining } from '../contexts/context-defining.ts'
import {
  isOb3ContextForm,
  LATEST_OB3_CONTEXT,
  OB2_CONTEXT,
  OB3_CONTEXT_URLS,
  VCDM1_CONTEXT,
  VCDM2_CONTEXT,
} from '../contexts/known-contexts.ts'

/** How the contexts of a badge would have to change for a name to have a meaning. */
export interface ContextSuggestion {
  readonly code: 'TERM_NEEDS_CONTEXT' | 'TERM_OF_LATER_CONTEXT'
  readonly context: string
  readonly operation: 'add' | 'replace'
  /** Where in `@context`. */
  readonly step: number | '-'
}

/** Contexts that documents begin with; adding a second one would change what the others mean. */
const FOUNDATIONS: ReadonlySet<string> = new Set([
  VCDM1_CONTEXT,
  VCDM2_CONTEXT,
  OB2_CONTEXT,
  ...OB3_CONTEXT_URLS,
])

/** Which standard context would give a term or type its meaning; nothing where none does. */
export function suggestContext(name: string, contexts: readonly unknown[]): ContextSuggestion | undefined {
  const defining = contextDefining(name)
  const context = defining.find((url) => !FOUNDATIONS.has(url) && !contexts.includes(url))
  if (context !== undefined) return { code: 'TERM_NEEDS_CONTEXT', context, operation: 'add', step: '-' }
  const step = contexts.findIndex((url) => isOb3ContextForm(url) && !defining.includes(url))
  if (step < 0 || !defining.includes(LATEST_OB3_CONTEXT)) return undefined
  return { code: 'TERM_OF_LATER_CONTEXT', context: LATEST_OB3_CONTEXT, operation: 'replace', step }
}
