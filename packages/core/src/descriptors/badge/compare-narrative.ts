import { asWrittenNarrative, narrativeDigest } from '../carrier/narrative-digest.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { writeNarrative } from '../narrative/write-narrative.ts'
import { primaryLanguage } from './badge-languages.ts'
import type { NativeFields } from './native/native-fields.ts'
import type { Carrier } from './read-carrier.ts'

/** Notices a narrative that is not the one which was written with the descriptor. */
export function compareNarrative(
  { descriptor, digest }: Carrier,
  { narrative = '', language = primaryLanguage(descriptor) }: NativeFields,
  findings: DescriptorFindingList,
): void {
  const tidy = asWrittenNarrative(narrative)
  if (digest !== undefined) {
    const isSame = [narrative, tidy].some((text) => digest === narrativeDigest(text))
    if (!isSame) findings.add('NARRATIVE_EDITED', '')
    return
  }
  const isOurs = ([undefined, 1, 2, 3] as const).some(
    (stars) => tidy === writeNarrative(descriptor, { language, ...(stars && { stars }) }),
  )
  if (tidy !== '' && !isOurs) findings.add('NARRATIVE_DIFFERS', '')
}
