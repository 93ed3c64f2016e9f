const DATA_INTEGRITY = 'https://www.w3.org/TR/vc-data-integrity/'

/** What can keep a document from being signed, or is worth knowing of one that was. */
export const SIGN = {
  FINDINGS_TRUNCATED: {
    severity: 'info',
    spec: DATA_INTEGRITY,
    en: '{dropped} further findings were left out.',
    ja: 'このほかに {dropped} 件の指摘がありましたが、省略しました。',
  },
} as const
