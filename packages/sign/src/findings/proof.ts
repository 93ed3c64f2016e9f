/** What can be wrong with the proof that was asked for, or with how it goes with those that are there. */
export const PROOF = {
  FINDINGS_TRUNCATED: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/vc-data-integrity/',
    en: '{dropped} further findings were left out.',
    ja: 'このほかに {dropped} 件の指摘がありましたが、省略しました。',
  },
  PROOF_PURPOSE_UNFIT: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#proof-purposes',
    en: 'A proof with the purpose {purpose} is not accepted on a document of the kind "{kind}". Use {expected}.',
    ja: '種類が「{kind}」の文書では、目的が {purpose} の署名は認められません。{expected} を使ってください。',
  },
  PROOF_NOT_DIVISIBLE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-di-ecdsa/#selective-disclosure-functions',
    en: 'With {suite}, `{property}` inside of the document keeps holders from showing parts of it, and verifiers from checking it. Use another suite, or leave `{property}` out.',
    ja: '{suite} では、文書の中に `{property}` があると、所持者が一部だけを示すことも、検証することもできません。別の方式を使うか、`{property}` を外してください。',
  },
  PROOF_IN_FUTURE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#dfn-created',
    en: 'The proof is said to be made at {created}, which is later than now ({now}), so that verifiers refuse it. Correct `created` or the clock.',
    ja: '署名日時（{created}）が現在（{now}）より後になっており、検証で認められません。`created` か時計を訂正してください。',
  },
  PROOF_OVER_BEFORE_MADE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#dfn-expires',
    en: 'The proof stops counting at {expires}, which is not after it is made ({created}). Correct the dates.',
    ja: '署名の期限（{expires}）が署名日時（{created}）より後になっていません。日時を訂正してください。',
  },
  PROOF_OVER: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#dfn-expires',
    en: 'The proof would have stopped counting at {expires}, which has passed. Choose a later date.',
    ja: '署名の期限（{expires}）はすでに過ぎています。後の日時にしてください。',
  },
  PROOF_JOINS_OTHERS: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#proof-sets',
    en: 'The document has {count} proofs already, so that this one joins them in a set; it says nothing about the others unless `previousProof` names them.',
    ja: '文書にはすでに署名が {count} 個あり、この署名はその集まりに加わります。`previousProof` で指定しない限り、ほかの署名については何も保証しません。',
  },
  PROOF_UNREADABLE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#proofs',
    en: 'What is there as `proof` is no proof, so that no other can stand beside it. Remove or repair it.',
    ja: '`proof` に書かれているものは署名ではないため、ほかの署名を並べられません。削除するか修正してください。',
  },
  PROOF_TWICE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#proof-sets',
    en: 'The document has a proof by the key {key} already, of the same suite, purpose and date. Sign the document without it, or with other options.',
    ja: '鍵 {key} による、方式・目的・日時が同じ署名がすでにあります。その署名を除くか、オプションを変えて署名してください。',
  },
  PROOF_ID_TWICE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#dfn-proof-id',
    en: 'Another proof of the document has the id {id} already, so that nothing could follow on one of them. Choose another.',
    ja: '文書の別の署名がすでに id「{id}」を使っており、どちらの署名を指すのか区別できません。別の id にしてください。',
  },
  PROOF_PREVIOUS_MISSING: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-integrity/#proof-chains',
    en: 'No proof of the document has the id {id}, which this one is to follow on. Correct `previousProof`.',
    ja: '文書に id「{id}」の署名がなく、それに続く署名を付けられません。`previousProof` を訂正してください。',
  },
} as const
