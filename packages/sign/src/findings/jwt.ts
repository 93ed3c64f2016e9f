/** What can be noticed about a document that is to become a JWT or a JWS. */
export const JWT = {
  JWT_CLAIM_MISSING: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#jwt-verify-credential',
    en: 'Open Badges requires the claim "{claim}" in a token, which repeats `{property}`, and that is missing. Add it, or pass `form: "vc-jose-cose"` for what is no badge.',
    ja: 'Open Badges のトークンには `{property}` の値を繰り返すクレーム「{claim}」が必須ですが、その値がありません。加えるか、バッジでなければ `form: "vc-jose-cose"` を指定してください。',
  },
  JWT_SUBJECT_UNNAMED: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#jwt-verify-credential',
    en: 'The recipient has no `id`, so that the token has no claim "sub", which Open Badges requires: some verifiers refuse it. Use an embedded proof where the recipient has no `id`.',
    ja: '受領者に `id` がなく、Open Badges が必須とするクレーム「sub」をトークンに入れられません。検証で拒まれることがあります。`id` のない受領者には埋め込み型の署名を使ってください。',
  },
  JWT_CLAIM_TAKEN: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#jwt-payload-format',
    en: 'The member `{claim}` has a meaning of its own in a token, where it repeats what the credential says. Remove it: it is filled in.',
    ja: '`{claim}` はトークンの中で決まった意味を持ち、クレデンシャルの内容を繰り返すものです。自動で入るため、削除してください。',
  },
} as const
