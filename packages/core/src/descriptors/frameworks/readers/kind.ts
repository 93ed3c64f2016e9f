import { CREDENTIAL_KIND_TERMS } from '../../vocabularies/kinds.ts'
import { labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement } from '../element.ts'

/** What the document says that the credential is. */
export const CREDENTIAL_KIND_WAYS: Pick<FrameworkElement, 'fields' | 'read' | 'write'> = {
  fields: ['/credentialKind'],
  read: (value) => {
    const kind =
      typeof value === 'string' && value.length <= 100 ? termFor(CREDENTIAL_KIND_TERMS, value) : undefined
    return kind && { descriptor: { credentialKind: kind } }
  },
  write: ({ descriptor: { credentialKind } }, context) =>
    credentialKind &&
    labelOf(CREDENTIAL_KIND_TERMS, credentialKind, context.assumed.startsWith('ja') ? 'ja' : 'en'),
}
