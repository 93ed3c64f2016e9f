import type { JsonObject } from '../../json/json-value.ts'
import { ACHIEVEMENT_TYPE, AWARD_TYPE, DESCRIPTOR_NAMESPACE, OB3_TERMS } from './namespace.ts'

/**
 * The context that a credential has to name for the descriptor inside of it to be signed. It defines no
 * terms but inside two types of its own, so it cannot change the meaning of anything else.
 */
export const DESCRIPTOR_CONTEXT: JsonObject = {
  mc: DESCRIPTOR_NAMESPACE,
  [ACHIEVEMENT_TYPE]: {
    '@id': 'mc:MicroCredentialAchievement',
    '@context': {
      '@protected': true,
      [OB3_TERMS.descriptor]: { '@id': 'mc:descriptor', '@type': '@json' },
      [OB3_TERMS.digest]: 'mc:narrativeDigest',
    },
  },
  [AWARD_TYPE]: {
    '@id': 'mc:MicroCredentialAward',
    '@context': {
      '@protected': true,
      [OB3_TERMS.award]: { '@id': 'mc:award', '@type': '@json' },
    },
  },
}
