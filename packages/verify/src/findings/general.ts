/** What can be said about any verification. */
export const GENERAL = {
  FINDINGS_TRUNCATED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: '{dropped} further findings were left out.',
    ja: 'このほかに {dropped} 件の指摘がありましたが、省略しました。',
  },
  CHECK_BROKE_OFF: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: 'This check broke off because of a fault in the software ({fault}), so nothing can be said about its question. Verify the badge again; if it happens again, please report it.',
    ja: 'ソフトウェアの障害（{fault}）によりこの確認が中断されたため、この項目については判断できません。もう一度検証し、繰り返し起きる場合は開発元に報告してください。',
  },
  CHECK_NOT_REACHED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#verification',
    en: 'This was not looked into, because an earlier check did not pass: nothing that a badge names is followed before the badge is known to be genuine. See to the earlier check first.',
    ja: '先に行う確認に合格しなかったため、この項目は調べていません。本物と確認できないバッジに書かれた参照先には接続しません。先の確認の問題から対処してください。',
  },
} as const
