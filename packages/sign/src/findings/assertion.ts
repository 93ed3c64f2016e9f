/** What can be noticed about an assertion of Open Badges 2.0 that is to be signed. */
export const ASSERTION = {
  ASSERTION_BECOMES_SIGNED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#SignedBadge',
    en: 'The assertion said that it is verified as "{before}"; the signed text says SignedBadge and names the key {key}.',
    ja: 'アサーションの検証方法は「{before}」となっていましたが、署名したテキストでは SignedBadge とし、鍵 {key} を示します。',
  },
  ASSERTION_KEY_OF_ANOTHER: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#SignedBadge',
    en: 'The assertion names {creator} as the key that signs, and the signer is {key}. Sign with that key, or correct `verification.creator`.',
    ja: 'アサーションは署名する鍵を {creator} としていますが、署名者は {key} です。その鍵で署名するか、`verification.creator` を訂正してください。',
  },
  ASSERTION_KEY_NOT_FETCHABLE: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#SignedBadge',
    en: 'Verifiers of Open Badges 2.0 fetch the key from {key}, which is not an https address. Publish it under one.',
    ja: 'Open Badges 2.0 の検証では鍵を {key} から取得しますが、https の URL ではありません。https で公開してください。',
  },
  ASSERTION_ALGORITHM_UNCOMMON: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#SignedBadge',
    en: 'Of Open Badges 2.0 verifiers only RSA (RS256) is expected; many cannot read {algorithm}. Use an RSA key if others are to verify the badge.',
    ja: 'Open Badges 2.0 の検証で対応が求められるのは RSA（RS256）だけで、{algorithm} を扱えないソフトウェアが多くあります。広く検証されるには RSA の鍵を使ってください。',
  },
} as const
