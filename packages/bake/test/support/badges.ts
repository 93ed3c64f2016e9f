/** An assertion of Open Badges 2.0, as small as it can be. */
export const ASSERTION: object = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://uni.example/awards/1.json',
  recipient: { type: 'email', hashed: false, identity: 'hanako@student.example' },
  badge: 'https://uni.example/badges/1.json',
  verification: { type: 'hosted' },
  issuedOn: '2026-03-25T00:00:00Z',
}

/** A credential of Open Badges 3.0, as small as it can be, with text in Japanese. */
export const CREDENTIAL: object = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
  issuer: { id: 'did:web:uni.example', type: ['Profile'], name: '例大学' },
  validFrom: '2026-03-25T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://uni.example/achievements/1',
      type: ['Achievement'],
      name: 'データリテラシー基礎 🎓',
      description: '統計の基礎 <b>]]></b> & "引用"',
      criteria: { narrative: '合格' },
    },
  },
}

/** A signed text with that payload. The signature is none: baking does not look at it. */
export function signed(payload: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'EdDSA' })}.${part(payload)}.${Buffer.from('no signature').toString('base64url')}`
}

/** Text that is a badge, in every generation and form, by name. */
export const BADGE_TEXTS: Readonly<Record<string, string>> = {
  'an assertion of 2.0 as JSON': JSON.stringify(ASSERTION),
  'an assertion of 2.0, signed': signed(ASSERTION),
  'a credential of 3.0 as JSON': JSON.stringify(CREDENTIAL),
  'a credential of 3.0, signed': signed(CREDENTIAL),
  'JSON over several lines, with space around it': `\n\t${JSON.stringify(CREDENTIAL, undefined, 2)}\n  `,
  'JSON with carriage returns': JSON.stringify(CREDENTIAL, undefined, 2).replaceAll('\n', '\r\n'),
  'an assertion of 1.0': JSON.stringify({
    uid: '1',
    recipient: { type: 'email', identity: 'hanako@student.example', hashed: false },
    badge: 'https://uni.example/1.json',
    verify: { type: 'hosted', url: 'https://uni.example/awards/1.json' },
    issuedOn: 1774396800,
  }),
}
