/** What is said about writing the European Learning Model. */
export const ELM = {
  ELM_FIELD_LOST: {
    severity: 'warning',
    source: 'elm',
    en: '`{field}` has no place in the European Learning Model and was left out. Whoever gets the document alone will not see it.',
    ja: '`{field}` は欧州学習モデルに対応する項目がなく、出力していません。この文書だけを受け取る人には伝わりません。',
  },
  ELM_ONLY_WITH_AWARD: {
    severity: 'info',
    source: 'elm',
    en: '`{field}` belongs to an award in the European Learning Model, not to a specification, and was left out. Give the award as well.',
    ja: '`{field}` は欧州学習モデルでは仕様ではなく授与に属するため、出力していません。授与情報も渡してください。',
  },
  ELM_AS_NOTE: {
    severity: 'info',
    source: 'elm',
    en: '`{field}` has no property of its own in the European Learning Model and was written as a note.',
    ja: '`{field}` は欧州学習モデルに専用の項目がないため、注記として出力しました。',
  },
  ELM_NO_CODE: {
    severity: 'warning',
    source: 'europass',
    en: '"{value}" has no code in the controlled list of Europass. It was written with its label only, which programs will not recognise.',
    ja: '「{value}」に当たるコードがEuropassの統制リストになく、名称だけを出力しました。プログラムでは識別できません。',
  },
  ELM_CODE_UNVERIFIED: {
    severity: 'info',
    source: 'europass',
    en: 'The code of "{value}" ({iri}) was read in a copy of the Europass list. Check it before you issue.',
    ja: '「{value}」のコード（{iri}）はEuropassのリストの写しから採りました。発行前に確認してください。',
  },
  ELM_REQUIRED_MISSING: {
    severity: 'error',
    source: 'elm',
    en: '{class} needs `{property}`, which the descriptor or award does not have. Add it: Europass refuses the document without.',
    ja: '{class} には `{property}` が必要ですが、記述や授与情報にありません。Europassに受け付けられるよう追加してください。',
  },
  ELM_GRADE_ASSUMED: {
    severity: 'warning',
    source: 'elm',
    en: 'Each assessment needs a grade, and the award has no result. "Pass" was written: add a result if it was another.',
    ja: '評価ごとに成績が必要ですが、授与情報に結果がないため「合格」としました。異なる場合は結果を追加してください。',
  },
  ELM_LANGUAGE_ASSUMED: {
    severity: 'info',
    source: 'elm',
    en: '`{field}` does not say its language, which the European Learning Model asks for. The primary language ({language}) was written.',
    ja: '`{field}` には言語の指定がありませんが、欧州学習モデルでは必要なため、主言語（{language}）としました。',
  },
  ELM_TIME_ADDED: {
    severity: 'info',
    source: 'elm',
    en: 'The European Learning Model writes moments, not days. `{field}`, and any other day, was written as its first moment, without a time zone.',
    ja: '欧州学習モデルでは日付ではなく日時を書くため、`{field}` などの日付は、時間帯を付けずにその日の0時としました。',
  },
  ELM_CONTACT_HOURS: {
    severity: 'warning',
    source: 'elm',
    en: '{hours} hours are time in class. They were written as `contactHour`, and no volume of learning was: state the total, or ECTS credits.',
    ja: '{hours} 時間は授業時間のため `contactHour` とし、学習量は出力していません。総学修時間かECTSを記載してください。',
  },
  ELM_HOURS_UNCLEAR: {
    severity: 'warning',
    source: 'elm',
    en: 'It is not stated what the {hours} hours count, so they were left out. State `basis`.',
    ja: '{hours} 時間が何を数えたものか記載がないため、出力していません。`basis` を記載してください。',
  },
  ELM_CREDITS_AMBIGUOUS: {
    severity: 'warning',
    source: 'elm',
    en: '{points} credits were earned, but not of which system: the descriptor has none, or several. They were left out.',
    ja: '取得単位数は {points} ですが、制度の記載がないか複数あり、どの制度の単位か決まらないため、出力していません。',
  },
  ELM_STACKABLE_AS_PARTIAL: {
    severity: 'warning',
    source: 'elm',
    en: 'That the credential is stackable was written as `isPartialQualification`, which says that it is a part of a qualification. Check that it is.',
    ja: '「積み上げ可能」は、ある資格の一部であることを示す `isPartialQualification` として出力しました。実際にそうか確認してください。',
  },
  ELM_RECOGNITION_PROSPECTIVE: {
    severity: 'warning',
    source: 'elm',
    en: 'Recognition elsewhere was written as a prospective entitlement, because whoever recognises it decides.',
    ja: '他での認定は、認定するかどうかを相手が決めるため、見込みの権利（prospective）として出力しました。',
  },
  ELM_AWARD_MISMATCH: {
    severity: 'warning',
    source: 'practice',
    en: 'The award is for "{award}", the descriptor is "{descriptor}". Check that they belong together.',
    ja: '授与情報の対象は「{award}」、記述は「{descriptor}」です。対応しているか確認してください。',
  },
  ELM_LEARNER_HASHED: {
    severity: 'warning',
    source: 'elm',
    en: 'An identifier of the learner that the badge shows as a hash was left out: the European Learning Model has no hashed identifiers.',
    ja: 'バッジでハッシュ値とする学習者の識別子は、欧州学習モデルにハッシュの仕組みがないため、出力していません。',
  },
} as const
