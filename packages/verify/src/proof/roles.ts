import { issuerOf } from '../input/issuer-of.ts'
import type { Subject } from '../input/subject.ts'
import { memberOf, textOf } from '../json-object.ts'

/** What the key of a proof has to be published for. */
export function purposeOf({ check }: Subject): string {
  return check.kind === 'presentation' ? 'authentication' : 'assertionMethod'
}

/** Who has to have signed: the issuer of a credential, the holder of a presentation. */
export function signerOf(subject: Subject): string | undefined {
  if (subject.check.kind !== 'presentation') return issuerOf(subject.document).id
  const holder = memberOf(subject.document, 'holder')
  return typeof holder === 'string' ? holder : textOf(holder, 'id')
}

/** Where the document says so. */
export function signerPath(subject: Subject): string {
  return subject.check.kind === 'presentation' ? '/holder' : issuerOf(subject.document).path
}
