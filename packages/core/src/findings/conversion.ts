/**
 * What a conversion between Open Badges 2.0 and 3.0 changed or lost. Paths point into the document
 * that was converted: `source` of an upgrade, the credential of a downgrade. `info`: it says the same in another way, or something was added; `warning`:
 * something is gone, or needs doing; `error`: the badge cannot be converted.
 */
export const CONVERSION = {
  CONVERSION_REVOKED: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#migrating-from-ob-2-0-ob-2-1-and-clr-1-0',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Assertion',
    },
    en: 'The badge has been revoked, so it must not come out as a new one. Convert only badges that are in force.',
    ja: 'このバッジは取り消されているため、新しいバッジに変換できません。有効なバッジだけを変換してください。',
  },
  CONVERSION_ID_ASSIGNED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#how-to-support-both-ob-2-0-and-ob-3-0-as-an-issuer',
    en: 'The id "{from}" stays with the original; the converted object has the id "{to}".',
    ja: 'id「{from}」は元のバッジのものなので、変換後のオブジェクトには id「{to}」を付けました。',
  },
  CONVERSION_ID_KEPT: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#how-to-support-both-ob-2-0-and-ob-3-0-as-an-issuer',
    en: 'The converted object keeps the id "{id}", where readers find the document of the other version. Give it an id of its own in {option}.',
    ja: '変換後のオブジェクトは、別の版の文書を指す id「{id}」をそのまま使っています。{option} で専用の id を指定してください。',
  },
  CONVERSION_ORIGINAL_UNREACHABLE: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#migrating-from-ob-2-0-ob-2-1-and-clr-1-0',
    en: 'The original is a signed badge, which nobody can fetch at its id "{id}". Pass the signed text in options.originalJws, so that it can still be verified.',
    ja: '元のバッジは署名付きで、id「{id}」からは取得できません。検証できるように、署名済みの文字列を options.originalJws で渡してください。',
  },
  CONVERSION_ORIGINAL_UNNAMED: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#migrating-from-ob-2-0-ob-2-1-and-clr-1-0',
    en: 'The original does not say where it is published, so `evidence` tells of it but leads nowhere. Pass its address in options.originalUrl, or its signed text in options.originalJws.',
    ja: '元のバッジに公開先の記載がないため、`evidence` から元のバッジをたどれません。アドレスを options.originalUrl で、または署名済みの文字列を options.originalJws で渡してください。',
  },
  CONVERSION_REFERENCE_ADDED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#how-to-support-both-ob-2-0-and-ob-3-0-as-an-issuer',
    en: '`{property}` was added, so that readers find the original "{id}".',
    ja: '元のバッジ「{id}」をたどれるように `{property}` を加えました。',
  },
  CONVERSION_REFERENCE_LOST: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#how-to-support-both-ob-2-0-and-ob-3-0-as-an-issuer',
    en: '"{id}" has no place in the converted badge that leads back to it. Keep a note of it elsewhere.',
    ja: '「{id}」をたどるための項目が変換後のバッジにはありません。別の場所に控えておいてください。',
  },
  CONVERSION_TEXT_ADDED: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
    en: '`{property}` was not in the original; it was filled from `{source}`.',
    ja: '元のバッジにない `{property}` を `{source}` から補いました。',
  },
  CONVERSION_PROPERTY_LOST: {
    severity: 'warning',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeObjects',
    },
    en: '`{property}` has no counterpart in the other version and was left out. Say it in a text if it matters.',
    ja: '`{property}` に対応する項目が変換先の版にないため、省きました。必要な内容は文章で補ってください。',
  },
  CONVERSION_VALUE_LOST: {
    severity: 'warning',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeObjects',
    },
    en: '`{property}` is "{value}", which the other version does not accept here, so it was left out. Correct it and convert again.',
    ja: '`{property}` の「{value}」は変換先の版では使えないため、省きました。訂正して、もう一度変換してください。',
  },
  CONVERSION_VALUE_REWRITTEN: {
    severity: 'info',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeObjects',
    },
    en: '`{property}` was "{from}" and is written as "{to}" in the other version.',
    ja: '`{property}` の「{from}」を、変換先の版に合わせて「{to}」と書き換えました。',
  },
  CONVERSION_TYPE_LOST: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#extending-and-profiling-the-standard',
    en: 'The additional type "{type}" was left out, because the contexts of the other version do not define it.',
    ja: '追加の型「{type}」は変換先の版のコンテキストに定義がないため、省きました。',
  },
  CONVERSION_EXTENSION_LOST: {
    severity: 'warning',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#extending-and-profiling-the-standard',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions',
    },
    en: '`{property}` is not part of Open Badges itself and the contexts of the other version do not define it, so it was left out; it remains in the original.',
    ja: '`{property}` は Open Badges 自体の項目ではなく、変換先の版のコンテキストにも定義がないため、省きました。元のバッジには残っています。',
  },
  CONVERSION_ENDORSEMENT_LOST: {
    severity: 'warning',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Endorsement',
    },
    en: 'The endorsement was left out: others made it for the original, and nobody else can carry it over. Ask the endorsers for a new one.',
    ja: '推薦は他者が元のバッジに対して行ったもので、引き継げないため省きました。推薦者に改めて依頼してください。',
  },
  CONVERSION_VERIFICATION_LEFT_BEHIND: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#migrating-from-ob-2-0-ob-2-1-and-clr-1-0',
    en: '`{property}` verifies the original only and was not carried over. Secure the converted badge anew; whoever doubts it can verify the original.',
    ja: '`{property}` で検証できるのは元のバッジだけなので、引き継いでいません。変換後のバッジには改めて署名などを行ってください。元のバッジは引き続き検証できます。',
  },
  CONVERSION_STATUS_LEFT_BEHIND: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/impl/#migrating-from-ob-2-0-ob-2-1-and-clr-1-0',
    en: '`{property}` tells whether the original was revoked and was not carried over. Revoke both when you revoke one.',
    ja: '`{property}` は元のバッジの失効を示すもので、引き継いでいません。取り消す際は、元のバッジと変換後のバッジの両方を取り消してください。',
  },
  CONVERSION_DATE_MEANING: {
    severity: 'info',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
    en: '`{property}` was written as {targets}, which mean more or less than it did.',
    ja: '`{property}` を {targets} に書き移しました。これらの意味は元の項目と完全には一致しません。',
  },
  CONVERSION_DATE_REWRITTEN: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp',
    en: '`{property}` was "{from}" and was written as "{to}", the same moment in the form that the other version reads.',
    ja: '`{property}` の「{from}」を、変換先の版で読み取れる書式で同じ時刻を表す「{to}」に書き換えました。',
  },
  CONVERSION_RECIPIENT_TYPE: {
    severity: 'warning',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#identityobject',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#identityType',
    },
    en: 'The recipient is identified by "{from}", for which the other version has no term; it was written as "{to}", which few readers know.',
    ja: '受領者の識別種別「{from}」に対応する用語が変換先の版にないため、「{to}」としました。認識できるソフトウェアは限られます。',
  },
  CONVERSION_RECIPIENT_CHOSEN: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#recipient',
    en: 'Open Badges 2.0 knows a recipient by one identity only; this one, of the type {type}, was left out.',
    ja: 'Open Badges 2.0 では受領者の識別情報を一つしか持てないため、種別 {type} のこの識別情報は省きました。',
  },
  CONVERSION_IMAGE_NEEDS_BAKING: {
    severity: 'warning',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#baked-badge',
    en: 'This image has the original badge baked into it, so it was left out. Bake the converted badge into the unbaked picture once it is secured.',
    ja: 'この画像には元のバッジがベイクされているため、省きました。変換後のバッジに署名などを行ってから、ベイクされていない画像にベイクしてください。',
  },
} as const
