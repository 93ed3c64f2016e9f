/** What the smaller checks can say. */
export const ANSWERS = {
  EVIDENCE_AS_OF: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: 'Nothing was fetched: keys, lists and documents are as they were collected at {date}. What happened to the badge since then is not in this report.',
    ja: 'ネットワークは使わず、{date} に収集した鍵・リスト・文書で検証しました。それ以降の失効などは、このレポートに反映されていません。',
  },
  STRUCTURE_NOT_A_BADGE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: 'This is a document of the kind "{kind}", for which there are no rules of Open Badges here. It can be looked at, but not be judged as a badge.',
    ja: '「{kind}」という種類の文書で、Open Badges の規則では判定できません。内容の確認はできますが、バッジとしての判定は行えません。',
  },
  STRUCTURE_TWO_IN_ONE: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations',
    en: 'This presentation says something that only a badge says, and nobody has signed that: it is built to be taken for a badge. Rely on nothing in it; ask the holder for the badge itself.',
    ja: 'このプレゼンテーションには、バッジにしか書かれない項目があり、その内容には誰の署名もありません。バッジと誤認させるための構造です。信用せず、所持者にバッジそのものを求めてください。',
  },
  RECIPIENT_DIFFERS: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identifier-obj',
    en: 'The badge was made for somebody else, or for another address of the same person. Ask the holder which address the badge was issued to, and verify it with that one.',
    ja: 'このバッジは別の人、または同じ人の別のアドレスに対して発行されたものです。どのアドレスで発行されたかを所持者に確認し、そのアドレスで検証してください。',
  },
  RECIPIENT_NOT_COMPARABLE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#identifier-obj',
    en: 'The badge names its recipient by no identity of the kind that you know, so it cannot be told for whom it was made. Verify it with another identity, such as an id or an e-mail address.',
    ja: '指定された種類の識別情報がバッジに含まれていないため、誰に発行されたものか照合できません。ID やメールアドレスなど、別の識別情報で検証してください。',
  },
  TRUST_ISSUER_UNKNOWN: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#issuer',
    en: 'The issuer {issuer} is not among those that you trust. The badge may be genuine nevertheless; find out who this is before you rely on it.',
    ja: '発行者 {issuer} は、信頼する発行者の一覧にありません。バッジ自体は本物の可能性があります。利用する前に、この発行者が誰であるかを確認してください。',
  },
  TRUST_ISSUER_UNNAMED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#issuer',
    en: 'The badge does not say who issued it, so nobody can be trusted for it. Ask for a badge that names its issuer.',
    ja: 'バッジに発行者が示されていないため、信頼できるかどうかを判断できません。発行者が明記されたバッジを求めてください。',
  },
} as const
