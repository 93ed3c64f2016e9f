/** What can keep something from being endorsed. */
export const ENDORSEMENT = {
  ENDORSEMENT_BREAKS_PROOF: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential',
    en: 'The credential is signed already, and an endorsement inside would break its proof. Endorse before signing, or pass `attach: false` and hand the endorsement on beside it.',
    ja: 'クレデンシャルは署名済みで、推薦を中に加えると署名が壊れます。署名の前に推薦するか、`attach: false` を指定して別に渡してください。',
  },
  ENDORSEMENT_TARGET_UNNAMED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#endorsementsubject',
    en: 'What is to be endorsed has no `id`, so that nobody could tell what the endorsement is about. Give it one.',
    ja: '推薦の対象に `id` がなく、何についての推薦か分かりません。`id` を付けてください。',
  },
} as const
