/** What can be wrong with a document that is to be signed, beyond what `checkBadge` of core says. */
export const DOCUMENT = {
  ROW_UNUSABLE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential',
    en: 'No badge can be made from this row: {reason}. The other rows are not concerned. Mend the row, and sign it again.',
    ja: 'この行からはバッジを作れません（{reason}）。ほかの行には影響しません。行を直して、もう一度署名してください。',
  },
  KIND_NOT_SIGNABLE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#securing-mechanisms',
    en: 'The document is of the kind "{kind}". Only credentials and presentations are signed this way. Assertions of Open Badges 2.0 are signed with `signAssertion`; put an achievement or a profile into a credential.',
    ja: '文書の種類は「{kind}」です。この方法で署名できるのはクレデンシャルとプレゼンテーションだけです。Open Badges 2.0 のアサーションは `signAssertion` で署名してください。アチーブメントやプロフィールは、クレデンシャルに入れて署名してください。',
  },
  DATA_MODEL_NOT_ASKED_FOR: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#contexts',
    en: 'The document is written in data model {found}, and {asked} is what was asked for. Pass `dataModel: "{found}"` if the older or newer form is meant.',
    ja: '文書はデータモデル {found} で書かれていますが、指定は {asked} です。この形式でよければ `dataModel: "{found}"` を指定してください。',
  },
  CREDENTIAL_OVER: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#validity-period',
    en: 'The credential stopped counting at {until}, before it was signed, so that verifiers will refuse it as expired. Check the date.',
    ja: 'クレデンシャルの有効期限（{until}）は署名の時点で過ぎているため、検証では期限切れになります。日時を確認してください。',
  },
  TERM_NOT_COVERED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/json-ld11-api/#data-round-tripping',
    en: 'JSON-LD would drop "{what}" ({reason}), so that no proof would cover it. Define it in a context, make it an absolute address, or remove it.',
    ja: 'JSON-LD では「{what}」が失われ（{reason}）、署名で保護されません。コンテキストで定義するか、絶対 URL にするか、削除してください。',
  },
  CONTEXT_NOT_AVAILABLE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#contexts',
    en: 'The context {context} is neither bundled nor was it handed in, so that nobody can tell what its terms mean. Pass it in `contexts`, or remove it.',
    ja: 'コンテキスト {context} は同梱されておらず、渡されてもいないため、用語の意味を確定できません。`contexts` で渡すか、削除してください。',
  },
  DOCUMENT_NOT_CANONICAL: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/rdf-canon/#canonicalization',
    en: 'The document has no canonical form that could be signed ({fault}). Correct what is there.',
    ja: '署名の対象となる正規形を作れません（{fault}）。該当箇所を訂正してください。',
  },
  DOCUMENT_TOO_HARD: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/rdf-canon/#dataset-poisoning',
    en: 'The document goes beyond the limit "{limit}" of {maximum}, at which verifiers give up. Make it smaller or simpler.',
    ja: '文書が上限「{limit}」（{maximum}）を超えており、検証するソフトウェアも処理をやめます。小さく、または単純にしてください。',
  },
  MEMBER_UNSAID: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/json-ld11-api/#data-round-tripping',
    en: 'This is null or an empty list, of which JSON-LD makes nothing: anybody could add or remove it under the same proof. Leave it out, or use a JCS suite.',
    ja: 'この値は null か空のリストで、JSON-LD では何も表しません。署名を壊さずに加えたり除いたりできてしまいます。省略するか、JCS の方式を使ってください。',
  },
  NUMBER_AMBIGUOUS: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/json-ld11-api/#data-round-tripping',
    en: 'JSON-LD cannot tell the number {value} from its neighbours, so that it could be changed a little under the same proof. Round it, or write it as text.',
    ja: 'JSON-LD では数値 {value} をごく近い別の値と区別できないため、署名を壊さずに少しだけ書き換えられるおそれがあります。丸めるか、文字列で書いてください。',
  },
  NUMBERS_COLLIDE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/json-ld11-api/#data-round-tripping',
    en: 'The number {value} becomes the same as another number of the document, {other} at {otherPath}, under this kind of proof. Round them, write them as text, or use a JCS suite.',
    ja: 'この方式の署名では、数値 {value} が文書中の別の数値 {other}（{otherPath}）と同じになってしまいます。丸めるか、文字列で書くか、JCS の方式を使ってください。',
  },
} as const
