import { CRYPTOSUITES, type CryptosuiteName } from '@shirushi/vc/data-integrity'
import { listOf, member } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

/** Of the contexts that a suite accepts, the one that credentials of either data model can add. */
const ADDABLE = /^https:\/\/w3id\.org\/security\//

/**
 * The document with the context that defines the terms of its proof. Data model 2.0 has it in its own. It is
 * added to documents of data model 1.1, where it belongs to the form, but never beside proofs that are there
 * already: those would no longer hold.
 */
export function withProofContext(task: SigningTask, suite: CryptosuiteName): SigningTask {
  const { document, dataModel, judgement } = task
  const accepted = CRYPTOSUITES[suite].contexts
  const named = listOf(member(document, '@context'))
  if (accepted.length === 0 || accepted.some((context) => named.includes(context))) return task
  const context = accepted.find((url) => ADDABLE.test(url)) ?? accepted[0]
  if (context === undefined) return task
  if (dataModel === '1.1' && member(document, 'proof') === undefined) {
    return { ...task, document: { ...document, '@context': [...named, context] } }
  }
  judgement.own.add('SUITE_CONTEXT_MISSING', '/@context', { suite, context })
  return task
}
