/**
 * What happened on the way into a badge or out of one. `info`: it is said in another place or way;
 * `warning`: something is gone, or needs looking at.
 */
export const BADGE = {
  BADGE_PART_MISSING: {
    severity: 'error',
    source: 'ob3',
    en: '`{property}` is missing, and this kind of badge cannot be without. Add it.',
    ja: 'この種類のバッジに必要な `{property}` がありません。追加してください。',
  },
  BADGE_TEXT_FROM_ELSEWHERE: {
    severity: 'info',
    source: 'ob3',
    en: 'A badge needs `{property}`, and the descriptor has no text for it, so that of `{field}` was taken. Write one of its own.',
    ja: 'バッジには `{property}` が必要ですが、記述子に対応するテキストがないため `{field}` のものを使いました。専用のテキストを用意してください。',
  },
  BADGE_TEXT_IN_OTHER_LANGUAGE: {
    severity: 'warning',
    source: 'ob3',
    en: '`{field}` has no text in {language}, so the one in {other} was taken. Translate it.',
    ja: '`{field}` に {language} のテキストがないため、{other} のものを使いました。翻訳を用意してください。',
  },
  BADGE_LANGUAGE_ABSENT: {
    severity: 'warning',
    source: 'ob3',
    en: 'The descriptor says nothing in {language}, so most of the badge stays empty. Choose a language of the descriptor.',
    ja: '記述子に {language} のテキストがないため、バッジの大部分が空になります。記述子にある言語を選んでください。',
  },
  BADGE_COUNTRY_NOT_NATIVE: {
    severity: 'info',
    source: 'ob2',
    en: 'Open Badges 2.0 has no property for the country of an issuer; only the narrative and the descriptor inside the badge say it.',
    ja: 'Open Badges 2.0 には発行者の国を表す項目がないため、本文とバッジ内の記述子にのみ記載されます。',
  },
  BADGE_ISSUER_BY_ADDRESS: {
    severity: 'warning',
    source: 'ob2',
    en: 'An issuer inside an Open Badges 2.0 class needs a name, a web site and an e-mail address; one of them is missing, so only its address was written. Add them to `provider`.',
    ja: 'Open Badges 2.0 のクラスに発行者を埋め込むには、名称・ウェブサイト・メールアドレスが必要です。不足しているため、発行者のアドレスだけを書きました。`provider` に補ってください。',
  },
  BADGE_SEVERAL_BODIES: {
    severity: 'warning',
    source: 'ob3',
    en: 'A badge has one issuer; the other awarding bodies are in the descriptor inside the badge only.',
    ja: 'バッジの発行者は一つだけなので、ほかの授与機関はバッジ内の記述子にのみ残ります。',
  },
  BADGE_CREDITS_WITHOUT_UNIT: {
    severity: 'warning',
    source: 'ob3',
    en: '`{property}` is a number without a unit, so software cannot see that it means {system}. The narrative says it.',
    ja: '`{property}` には単位の種類がなく、ソフトウェアは {system} だと判断できません。単位の種類は本文に記載されます。',
  },
  BADGE_CREDITS_NOT_NATIVE: {
    severity: 'info',
    source: 'ob3',
    en: '`{property}` holds one number, that of {system}; the credits of {others} are in the narrative only.',
    ja: '`{property}` には {system} の値だけを書きました。{others} は本文にのみ記載されます。',
  },
  BADGE_LEVEL_WITHOUT_URL: {
    severity: 'info',
    source: 'ob3',
    en: 'The level {code} of {framework} has no URL, without which it cannot be an alignment; the narrative says it. Add a URL.',
    ja: '{framework} のレベル {code} に URL がなく、alignment にできないため、本文にのみ記載しました。URL を加えてください。',
  },
  BADGE_LEARNER_NOT_READABLE: {
    severity: 'warning',
    source: 'ob2',
    en: 'The badge shows a hash of the learner’s identity, so whoever reads it cannot tell who the learner is.',
    ja: 'バッジには受領者の識別情報のハッシュ値だけが入るため、見た人には受領者が誰か分かりません。',
  },
  BADGE_LEARNER_FIELD_LOST: {
    severity: 'warning',
    source: 'ob2',
    en: '`{field}` of the learner has no place in this kind of badge and was left out.',
    ja: '受領者の `{field}` はこの種類のバッジに書く場所がないため、省きました。',
  },
  BADGE_STARS_SPLIT_CLASS: {
    severity: 'warning',
    source: 'ob2',
    en: 'Open Badges 2.0 has no levels, so each number of stars is a class of its own; this one is "{id}", and names the others as related.',
    ja: 'Open Badges 2.0 には段階を表す項目がないため、星の数ごとに別のクラスになります。このクラスは「{id}」で、ほかの星の数のクラスを関連として示します。',
  },
  BADGE_RESULT_NOT_DESCRIBED: {
    severity: 'warning',
    source: 'ob3',
    en: 'The award has a result of "{of}", which the descriptor does not describe, so no badge can say what it means. Add it to `results`.',
    ja: '授与情報に「{of}」の結果がありますが、記述子に定義がなく、意味を示せません。`results` に加えてください。',
  },
  BADGE_SCHEDULE_NOT_ISSUE_DATE: {
    severity: 'info',
    source: 'inoue',
    en: 'The dates of delivery stay in the narrative: when a badge was issued is another matter.',
    ja: '実施期間は本文に記載しました。発行日とは意味が異なるため、発行日の項目には入れません。',
  },
  BADGE_NO_CARRIER: {
    severity: 'info',
    source: 'practice',
    en: 'No descriptor was put into the badge, so other languages and codes cannot be read back from it.',
    ja: '記述子をバッジに入れていないため、他の言語のテキストやコードはバッジから読み戻せません。',
  },
  BADGE_UNREADABLE: {
    severity: 'error',
    source: 'ob3',
    en: 'This cannot be read as a badge: {reason}',
    ja: 'バッジとして読み取れません。{reason}',
  },
  BADGE_WITHOUT_CLASS: {
    severity: 'error',
    source: 'ob2',
    en: 'The badge names its class by the address "{id}" only, so there is nothing to read. Fetch it and put it in.',
    ja: 'バッジのクラスがアドレス「{id}」でしか示されておらず、内容を読み取れません。取得して埋め込んでください。',
  },
  BADGE_NOT_VERIFIED: {
    severity: 'info',
    source: 'ob3',
    en: 'The signature was not looked at: reading says nothing about who wrote the badge. Verify it first.',
    ja: '署名は確認していません。読み取れたことは、誰が書いたかを示しません。先に検証してください。',
  },
  CARRIER_MALFORMED: {
    severity: 'warning',
    source: 'practice',
    en: 'The descriptor inside the badge cannot be used ({reason}), so the badge was read like one without.',
    ja: 'バッジ内の記述子が使えない（{reason}）ため、記述子のないバッジとして読み取りました。',
  },
  CARRIER_FROM_OTHER_VERSION: {
    severity: 'warning',
    source: 'practice',
    en: 'The descriptor inside the badge is of version {version}, which we do not know, so the badge was read like one without.',
    ja: 'バッジ内の記述子は未対応の版（{version}）のため、記述子のないバッジとして読み取りました。',
  },
  CARRIER_ABSENT: {
    severity: 'warning',
    source: 'practice',
    en: 'The badge claims to carry its descriptor, but there is none in it, so it was read like a badge without.',
    ja: 'バッジには記述子が含まれると示されていますが、実際には含まれていないため、記述子のないバッジとして読み取りました。',
  },
  NARRATIVE_DIFFERS: {
    severity: 'warning',
    source: 'practice',
    en: 'The narrative says something else than the descriptor inside the badge, and there is no digest by which to tell whether it was edited. One of them may be out of date. Ask the issuer.',
    ja: '本文とバッジ内の記述子の内容が異なりますが、ダイジェストがないため、本文が編集されたかどうか判断できません。どちらかが古い可能性があります。発行者に確認してください。',
  },
  NARRATIVE_EDITED: {
    severity: 'warning',
    source: 'practice',
    en: 'The narrative was edited after the descriptor was put into the badge, so one of them may be out of date. Ask the issuer.',
    ja: '記述子の埋め込み後に本文が編集されており、どちらかが古い可能性があります。発行者に確認してください。',
  },
  NATIVE_CONFLICT: {
    severity: 'warning',
    source: 'practice',
    en: 'The badge says `{property}` otherwise than the descriptor inside of it. The {winnerWord} was taken.',
    ja: 'バッジの `{property}` とバッジ内の記述子の内容が異なります。{winnerWord}を採用しました。',
  },
} as const
