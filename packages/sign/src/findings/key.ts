/** What can be wrong with the key, as far as its name and its algorithm tell. */
export const KEY = {
  KEY_WITHOUT_SUITE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#lds-proof',
    en: 'There is no embedded proof for keys that sign with {algorithm}. Use `signJwt`, or an Ed25519, P-256 or P-384 key.',
    ja: '{algorithm} で署名する鍵には、埋め込み型の署名方式がありません。`signJwt` を使うか、Ed25519、P-256、P-384 の鍵を使ってください。',
  },
  SUITE_NOT_FOR_KEY: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#cryptographic-suites',
    en: 'The suite {suite} does not go with a key that signs with {algorithm}. Leave `suite` out to get the one of the key.',
    ja: '署名方式 {suite} は {algorithm} で署名する鍵には使えません。`suite` を省略すると、鍵に合う方式が選ばれます。',
  },
  SUITE_CONTEXT_MISSING: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#context-injection',
    en: 'The suite {suite} needs a context that is not there. Add {context} to `@context` before the first proof is made.',
    ja: '署名方式 {suite} に必要なコンテキストがありません。最初の署名を付ける前に、`@context` に {context} を加えてください。',
  },
  KEY_URL_UNUSABLE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/cid-1.0/#verification-methods',
    en: 'No key can be found under "{key}". A key of a DID is named by the DID, # and a fragment; that of a did:key or did:jwk by the fragment that the method prescribes.',
    ja: '「{key}」からは鍵を見つけられません。DID の鍵は「DID」「#」「フラグメント」の順に書き、did:key と did:jwk ではその方式が定めるフラグメントを使ってください。',
  },
  KEY_OF_ANOTHER: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#issuer',
    en: 'The key {key} belongs to {owner}, and not to {party}, who is named as `{role}`. Sign with a key of that party, or correct `{role}`.',
    ja: '鍵 {key} は {owner} のもので、`{role}` に書かれた {party} のものではありません。その当事者の鍵で署名するか、`{role}` を訂正してください。',
  },
  KEY_UNPROVEN: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#dereference',
    en: 'Nothing in the names shows that the key {key} belongs to {party}, named as `{role}`: verifiers look into what is published there. Make sure that it lists the key.',
    ja: '鍵 {key} が `{role}` の {party} のものであることは名前からは分からず、検証ではそこに公開された情報を確かめます。その鍵が載っていることを確認してください。',
  },
  KEY_ONLY_IN_HEADER: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#joseheader',
    en: 'The key is named only in the badge itself, where anybody could put one of their own, so that strict verifiers refuse it. Publish it, and leave `jwk` out.',
    ja: '鍵がバッジ自身の中にしか示されていません。だれでも自分の鍵を入れられるため、厳格な検証では認められません。鍵を公開し、`jwk` を外してください。',
  },
} as const
