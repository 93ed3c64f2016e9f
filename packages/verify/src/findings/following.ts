/** What can be said about what a badge leads to: newer versions, and files by their digests. */
export const FOLLOWING = {
  REFRESH_UNKNOWN: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#refreshservice',
    en: 'The badge names a refresh service of a kind that is not known here; known is {known}. Whether there is a newer badge was not found out.',
    ja: 'バッジに示された更新サービスの種類には対応していません（対応: {known}）。新しい版があるかどうかは確認していません。',
  },
  REFRESH_UNREACHABLE: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#refreshservice',
    en: 'The refresh service {url} did not answer ({fault}), so it is not known whether there is a newer badge. Try again later.',
    ja: '更新サービス {url} から応答がなく（{fault}）、新しい版があるかどうか分かりません。時間をおいて再度お試しください。',
  },
  REFRESH_NOT_VALID: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#refreshservice',
    en: 'What {url} gave as the newer badge does not hold itself ({verdict}), so it was not compared. Ask the issuer.',
    ja: '{url} から得た新しい版自体が有効と確認できない（{verdict}）ため、比較していません。発行者に確認してください。',
  },
  REFRESH_OF_ANOTHER: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#credential-equality-and-comparison-algorithm',
    en: 'The refresh service gave another badge, which is no newer version of this one. Ask the issuer.',
    ja: '更新サービスが返したのは別のバッジで、このバッジの新しい版ではありません。発行者に確認してください。',
  },
  REFRESH_NEWER: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#refreshservice',
    en: 'The issuer has a newer version of this badge. Ask the holder for it, or obtain it from the refresh service.',
    ja: '発行者はこのバッジの新しい版を公開しています。所持者に求めるか、更新サービスから入手してください。',
  },
  RESOURCE_DIFFERS: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources',
    en: 'The file at {url} is not the one that was there when the badge was signed. Do not rely on what it shows now; ask the issuer.',
    ja: '{url} のファイルは、署名時のものと異なります。現在の内容は信用せず、発行者に確認してください。',
  },
  RESOURCE_UNREACHABLE: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources',
    en: 'The file at {url} could not be obtained ({fault}), so it could not be compared. Try again later.',
    ja: '{url} のファイルを取得できず（{fault}）、照合できませんでした。時間をおいて再度お試しください。',
  },
  RESOURCE_DIGEST_UNKNOWN: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources',
    en: 'The digest of the file at {url} is of a kind that is not known here, or is none, so it could not be compared.',
    ja: '{url} のファイルのダイジェストが対応していない形式か、正しくない形式のため、照合できませんでした。',
  },
  RESOURCE_TOO_MANY: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources',
    en: 'The badge names {count} files by their digests, and only the first {most} were compared, because each is fetched.',
    ja: 'バッジはダイジェスト付きで {count} 個のファイルを参照していますが、取得の負荷を抑えるため最初の {most} 個だけを照合しました。',
  },
} as const
