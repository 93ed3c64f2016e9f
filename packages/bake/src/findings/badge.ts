/** What can be noticed about badges in an image, whatever its format. */
export const BADGE = {
  FINDINGS_TRUNCATED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: '{dropped} further findings were left out.',
    ja: 'このほかに {dropped} 件の指摘がありましたが、省略しました。',
  },
  BADGE_SEVERAL: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'The image carries {count} badges, and only one is allowed: readers differ in which one they take. Do not choose; ask the issuer for an image with one badge.',
    ja: '画像に {count} 個のバッジが埋め込まれています。許されるのは 1 個だけで、どれを採用するかはソフトウェアによって異なります。自分で選ばず、バッジが 1 個だけの画像を発行者に求めてください。',
  },
  BADGE_FORM_UNKNOWN: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'What is baked in at byte {offset} is neither JSON nor a signed text nor a web address, so there is no badge to read. Ask the issuer to bake the image again.',
    ja: '{offset} バイト目に埋め込まれた内容は、JSON でも署名付きテキストでも URL でもなく、バッジとして読み取れません。発行者に画像の作り直しを依頼してください。',
  },
  BADGE_GENERATION_UNKNOWN: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'What is baked in at byte {offset} can be read, but is neither an assertion of Open Badges 2.0 nor a credential of Open Badges 3.0. Check it with `checkBadge` before use.',
    ja: '{offset} バイト目に埋め込まれた内容は読み取れますが、Open Badges 2.0 のアサーションでも 3.0 のクレデンシャルでもありません。使う前に `checkBadge` で確認してください。',
  },
  BADGE_MISLABELLED: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'The badge at byte {offset} is of Open Badges {generation}, but stands where Open Badges {announced} has its place, so other readers may miss it. Bake the image again.',
    ja: '{offset} バイト目のバッジは Open Badges {generation} のものですが、Open Badges {announced} 用の場所に埋め込まれており、ほかのソフトウェアでは見つからないおそれがあります。画像を作り直してください。',
  },
  BADGE_IS_ADDRESS: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v2p0/baking/',
    en: 'The image holds only the web address of the badge, as was usual before the whole badge was baked in. The badge has to be fetched from there.',
    ja: '画像にはバッジの URL だけが埋め込まれています。バッジ全体を埋め込むようになる前の形式です。バッジはその URL から取得する必要があります。',
  },
  BADGE_REST_NOT_READ: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'Reading stopped at the first badge, so that further ones or damage behind it would not have been noticed. Read the whole image if that matters.',
    ja: '最初のバッジで読み取りを止めたため、それより後ろに別のバッジや破損があっても検出されません。確認が必要な場合は画像全体を読み取ってください。',
  },
} as const
