/** What can be said about the schemas that a badge names itself. */
export const SCHEMA = {
  SCHEMA_VIOLATED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-json-schema/#validation',
    en: 'The badge does not follow the schema {schema} that it names itself: {violation}. Ask the issuer to issue it again.',
    ja: 'バッジが、自身の指定するスキーマ {schema} に合致していません（{violation}）。発行者に再発行を依頼してください。',
  },
  SCHEMA_STRUCTURE_FAILED: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/vccs/v1p0/',
    en: 'The badge names the schema {schema} and does not follow it; the findings on structure say where. Ask the issuer to issue it again.',
    ja: 'バッジが、指定するスキーマ {schema} に合致していません。該当箇所は構造に関する指摘を確認してください。発行者に再発行を依頼してください。',
  },
  SCHEMA_OF_ANOTHER_KIND: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/vccs/v1p0/',
    en: 'The schema {schema} is for documents of another kind than "{kind}", so the badge cannot follow it. Ask the issuer to name the right schema.',
    ja: 'スキーマ {schema} は「{kind}」以外の文書のためのもので、このバッジは合致しません。正しいスキーマの指定を発行者に依頼してください。',
  },
  SCHEMA_NOT_FOLLOWED: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/vc-json-schema/#validation',
    en: "The badge names the schema {schema}, which is not bundled here and was not fetched, because it is a stranger's. The badge was judged by the rules of its specification. To have the schema followed as well, pass it in `schemas`, or set `allowForeignSchemas`.",
    ja: 'バッジが指定するスキーマ {schema} は同梱されておらず、第三者のものであるため取得していません。バッジは仕様の規則で判定しました。このスキーマでも判定するには、`schemas` に渡すか `allowForeignSchemas` を指定してください。',
  },
  SCHEMA_TYPE_UNKNOWN: {
    severity: 'info',
    spec: 'https://www.w3.org/TR/vc-json-schema/#validation',
    en: 'The badge names a schema of the type "{type}", which is not known here and was passed over. Known are {known}.',
    ja: 'バッジが指定するスキーマの種類「{type}」には対応していないため、判定に使用していません（対応: {known}）。',
  },
  SCHEMA_UNNAMED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-json-schema/#validation',
    en: 'The badge says that it follows a schema, and not where the schema is: `id` is missing. Ask the issuer to issue it again.',
    ja: 'バッジに `credentialSchema` がありますが、`id` がなくスキーマの所在が分かりません。発行者に再発行を依頼してください。',
  },
  SCHEMA_UNREACHABLE: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-json-schema/#validation',
    en: 'The schema {schema} could not be obtained ({fault}), so it was not found out whether the badge follows it. Try again later.',
    ja: 'スキーマ {schema} を取得できず（{fault}）、合致するかどうか確認できませんでした。時間をおいて再度お試しください。',
  },
  SCHEMA_MALFORMED: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-json-schema/#validation',
    en: 'What stands at {schema} is not a schema that can be used ({reason}), so it was not found out whether the badge follows it. The issuer has to mend the schema.',
    ja: '{schema} の内容はスキーマとして利用できないため（{reason}）、合致するかどうか確認できませんでした。発行者によるスキーマの修正が必要です。',
  },
  SCHEMA_TOO_COMPLEX: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-json-schema/#validation',
    en: 'Following the schema {schema} would take more work than is allowed ({reason}); schemas are built like this to keep verifiers busy. Whether the badge follows it is not known.',
    ja: 'スキーマ {schema} の判定に必要な処理量が上限を超えました（{reason}）。検証を妨害する手口にも見られる形です。合致するかどうかは分かりません。',
  },
  SCHEMA_DIGEST_DIFFERS: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources',
    en: 'The schema at {schema} is not the one that the badge was signed with: its digest differs. It was not followed.',
    ja: '{schema} のスキーマはダイジェストが一致せず、署名時のものと異なるため、使用しませんでした。',
  },
  SCHEMA_TOO_MANY: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/vc-json-schema/#validation',
    en: 'The badge names {count} schemas, and only the first {most} were looked at, because each costs work.',
    ja: 'バッジに {count} 個のスキーマが指定されていますが、処理量を抑えるため最初の {most} 個だけを確認しました。',
  },
} as const
