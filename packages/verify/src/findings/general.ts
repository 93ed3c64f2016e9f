/** What can be said about any verification. */
export const GENERAL = {
  FINDINGS_TRUNCATED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: '{dropped} further findings were left out.',
    ja: 'このほかに {dropped} 件の指摘がありましたが、省略しました。',
  },
} as const
