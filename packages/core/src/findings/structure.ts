/** Whether a document has the form that its class prescribes. Shared by both generations. */
export const STRUCTURE = {
  PROPERTY_MISSING: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#JSON-objects',
    },
    en: '`{property}` is missing, and this kind of object has to have it. Add it.',
    ja: '必須の `{property}` がありません。追加してください。',
  },
  PROPERTY_WRONG_TYPE: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#json',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#JSON-objects',
    },
    en: '`{property}` is {actualWord} and has to be {expectedWord}. Write it so.',
    ja: '`{property}` が{actualWord}になっています。{expectedWord}にしてください。',
  },
  PROPERTY_NOT_A_LIST: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#json',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#JSON-objects',
    },
    en: '`{property}` has to be a list, also where there is only one value. Put the value between brackets.',
    ja: '`{property}` は値が一つの場合でも配列でなければなりません。値を角括弧で囲んでください。',
  },
  PROPERTY_NOT_ALLOWED: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#extending-and-profiling-the-standard',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions',
    },
    en: '`{property}` is not a property of this kind of object, and it may not be extended. Remove it or move it.',
    ja: '`{property}` はこの種類のオブジェクトの項目ではなく、独自の項目も追加できません。削除するか移動してください。',
  },
  TERM_NOT_IN_VOCABULARY: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#extending-enumerated-vocabularies',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
    },
    en: '`{property}` is "{value}", which is none of the terms of its vocabulary. The closest one is {nearest}.',
    ja: '`{property}` の「{value}」は定められた用語のいずれでもありません。最も近い用語は {nearest} です。',
  },
  TYPE_MISSING: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#JSON-objects',
    },
    en: '`type` has to contain "{expected}" here, so that readers know what this object is.',
    ja: 'ここの `type` には「{expected}」が必要です。ないと、何のオブジェクトか判断できません。',
  },
  VALUE_NULL: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#json',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#JSON-objects',
    },
    en: '`{property}` is null, which JSON-LD drops and Open Badges forbids. Leave the property out.',
    ja: '`{property}` が null です。JSON-LD では失われ、Open Badges では禁止されています。項目ごと省いてください。',
  },
  LIST_EMPTY: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#json',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#JSON-objects',
    },
    en: '`{property}` is an empty list, which Open Badges forbids. Leave the property out.',
    ja: '`{property}` が空の配列です。Open Badges では禁止されています。項目ごと省いてください。',
  },
  TERM_UNDEFINED: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#extending-and-profiling-the-standard',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions',
    },
    en: '`{term}` is not defined by the contexts of this badge, so that JSON-LD drops it and no proof covers it. Add the context that defines it, or remove it.',
    ja: '`{term}` はこのバッジの @context で定義されていないため、JSON-LD では失われ、署名でも保護されません。定義するコンテキストを追加するか、削除してください。',
  },
  TERM_NEEDS_CONTEXT: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#extending-and-profiling-the-standard',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions',
    },
    en: '`{term}` is defined by {context}, which this badge does not name. Add it to `@context`.',
    ja: '`{term}` は {context} で定義されていますが、このバッジの `@context` にありません。追加してください。',
  },
  TERM_OF_LATER_CONTEXT: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#context',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
    },
    en: '`{term}` is not defined by the version of the Open Badges context that this badge names, but by {context}. Name that one before signing.',
    ja: '`{term}` は、このバッジが指定する版のコンテキストでは定義されておらず、{context} で定義されています。署名の前にそちらを指定してください。',
  },
  PROPERTY_OUTSIDE_CONTEXT: {
    severity: 'warning',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#data-models',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
    },
    en: 'The specification has `{property}`, but no published context defines it: with an embedded proof it is dropped and not protected. Secure the badge as VC-JWT, or leave the property out.',
    ja: '`{property}` は仕様にありますが、公開されたどのコンテキストにも定義がなく、埋め込み型の署名では失われ保護されません。VC-JWT で署名するか、項目を省いてください。',
  },
  TYPE_UNDEFINED: {
    severity: 'error',
    spec: {
      ob3: 'https://www.imsglobal.org/spec/ob/v3p0/#extending-and-profiling-the-standard',
      ob2: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions',
    },
    en: 'The type "{type}" is not defined by the contexts of this badge. Add the context that defines it, or write it as a full IRI.',
    ja: '型「{type}」はこのバッジの @context で定義されていません。定義するコンテキストを追加するか、完全な IRI で書いてください。',
  },
  NESTING_TOO_DEEP: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-9',
    en: 'Objects are nested more than {limit} deep here; nothing below was looked at.',
    ja: 'オブジェクトの入れ子が {limit} 段を超えています。これより下は調べていません。',
  },
} as const
