/** What can be said about endorsements that a badge carries. */
export const ENDORSEMENTS = {
  ENDORSEMENT_INVALID: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential',
    en: 'An endorsement that the badge carries does not hold ({checks}). Do not rely on it. The badge itself may be genuine; verify the endorsement alone to learn more.',
    ja: 'バッジに含まれるエンドースメント（推薦）が有効ではありません（{checks}）。推薦は信用しないでください。バッジ自体は本物の可能性があります。推薦だけを個別に検証すると詳細が分かります。',
  },
  ENDORSEMENT_UNDETERMINED: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential',
    en: 'Whether an endorsement that the badge carries holds could not be found out ({checks}). Verify it alone, with network access.',
    ja: 'バッジに含まれるエンドースメント（推薦）が有効かどうか確認できませんでした（{checks}）。ネットワークに接続して個別に検証してください。',
  },
  ENDORSEMENT_IS_NONE: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential',
    en: 'What stands as an endorsement is a credential of another kind, so it endorses nothing. Ask the issuer.',
    ja: 'エンドースメント（推薦）の位置にあるのは別の種類のクレデンシャルで、何も推薦していません。発行者に確認してください。',
  },
  ENDORSEMENT_OF_ANOTHER: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential',
    en: 'The endorsement is about {about}, and not about what it stands beside. It was taken from elsewhere, or put into the wrong place.',
    ja: 'エンドースメント（推薦）の対象は {about} で、付けられている対象とは異なります。他所から流用されたか、誤った位置に置かれています。',
  },
  ENDORSEMENT_TOO_MANY: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential',
    en: 'The badge carries {count} endorsements, and only the first {most} were verified, because each costs work.',
    ja: 'バッジに {count} 件のエンドースメント（推薦）がありますが、処理量を抑えるため最初の {most} 件だけを検証しました。',
  },
} as const
