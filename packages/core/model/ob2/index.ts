import type { SpecificationModel } from '../class-model.ts'
import * as badge from './badge.ts'
import * as badgeConnect from './badge-connect.ts'
import * as profile from './profile.ts'

/** Open Badges 2.0, and what 2.1 adds to it. */
export const OB2: SpecificationModel = {
  name: 'ob2',
  primitives: [
    'Boolean',
    'CompactJws',
    'Context',
    'EmailAddress',
    'IRI',
    'ImageUri',
    'Integer',
    'LanguageTag',
    'Markdown',
    'NodeId',
    'Telephone',
    'String',
    'StringOrNumber',
    'Timestamp',
    'URI',
    'URL',
    'UrlAuthority',
    'UrlStart',
  ],
  vocabularies: [
    {
      name: 'BadgeConnectStatusText',
      doc: 'How a request to the Badge Connect API went, for software.',
      extensible: false,
      terms: [
        'OK',
        'REQUEST_VALIDATION_ERROR',
        'RECIPIENT_PROFILE_MISMATCH',
        'INVALID_BADGE',
        'BAD_REQUEST',
        'UNAUTHENTICATED',
        'PERMISSION_DENIED',
        'NOT_FOUND',
        'METHOD_NOT_ALLOWED',
      ],
    },
  ],
  classes: [...Object.values(badge), ...Object.values(profile), ...Object.values(badgeConnect)],
}
