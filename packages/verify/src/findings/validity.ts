/** What can be said about when a badge counts. */
export const VALIDITY = {
  VALIDITY_NOT_YET: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#validity-period',
    en: 'The badge counts from {date} only, and was judged for {at}. Verify it again after that; if the date is a mistake, ask the issuer to issue it again.',
    ja: 'バッジの有効期間は {date} からで、{at} の時点ではまだ有効ではありません。その日時以降に改めて検証してください。日付が誤っている場合は、発行者に再発行を依頼してください。',
  },
  VALIDITY_EXPIRED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#validity-period',
    en: 'The badge ended at {date}, and was judged for {at}. It may have been genuine before that: ask the holder for a renewed badge, or verify it for the moment that matters to you.',
    ja: 'バッジの有効期間は {date} で終了しており、{at} の時点では有効ではありません。それ以前は有効だった可能性があります。更新後のバッジを求めるか、確認したい日時を指定して検証してください。',
  },
  VALIDITY_MALFORMED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#validity-period',
    en: '{date} is not a date that exists, so nobody can tell when the badge counts. The issuer meant a limit by it, so it is not passed over. Ask the issuer to issue the badge again.',
    ja: '{date} は実在する日時として読み取れず、有効期間を判断できません。発行者が期限を示そうとした項目なので、無視はしていません。発行者に再発行を依頼してください。',
  },
} as const
