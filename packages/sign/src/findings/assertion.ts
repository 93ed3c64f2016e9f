const OB2 = 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html'

/** What can be noticed about an assertion of Open Badges 2.0 that is to be signed. */
export const ASSERTION = {
  ASSERTION_BECOMES_SIGNED: {
    severity: 'info',
    spec: `${OB2}#SignedBadge`,
    en: 'The assertion said that it is verified as "{before}"; the signed text says SignedBadge and names the key {key}.',
    ja: 'アサーションの検証方法は「{before}」となっていましたが、署名したテキストでは SignedBadge とし、鍵 {key} を示します。',
  },
  ASSERTION_KEY_OF_ANOTHER: {
    severity: 'error',
    spec: `${OB2}#SignedBadge`,
    en: 'The assertion names {creator} as the key that signs, and the signer is {key}. Sign with that key, or correct `verification.creator`.',
    ja: 'アサーションは署名する鍵を {creator} としていますが、署名者は {key} です。その鍵で署名するか、`verification.creator` を訂正してください。',
  },
  ASSERTION_KEY_NOT_LISTED: {
    severity: 'error',
    spec: `${OB2}#Profile`,
    en: 'The profile of the issuer lists its keys in `publicKey`, and {key} is not among them, so that verifiers refuse the badge. Add it there.',
    ja: '発行者のプロフィールの `publicKey` に鍵 {key} がないため、検証で拒まれます。そこに加えてください。',
  },
  ASSERTION_KEY_NOT_FETCHABLE: {
    severity: 'warning',
    spec: `${OB2}#SignedBadge`,
    en: 'Verifiers of Open Badges 2.0 fetch the key from {key}, which is not an https address. Publish it under one.',
    ja: 'Open Badges 2.0 の検証では鍵を {key} から取得しますが、https の URL ではありません。https で公開してください。',
  },
  ASSERTION_ALGORITHM_UNCOMMON: {
    severity: 'warning',
    spec: `${OB2}#SignedBadge`,
    en: 'Of Open Badges 2.0 verifiers only RSA (RS256) is expected; many cannot read {algorithm}. Use an RSA key if others are to verify the badge.',
    ja: 'Open Badges 2.0 の検証で対応が求められるのは RSA（RS256）だけで、{algorithm} を扱えないソフトウェアが多くあります。広く検証されるには RSA の鍵を使ってください。',
  },
} as const
