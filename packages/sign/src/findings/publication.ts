/** What can keep documents from being published together. */
export const PUBLICATION = {
  PUBLICATION_UNREADABLE: {
    severity: 'error',
    spec: 'https://www.rfc-editor.org/rfc/rfc8259#section-2',
    en: 'This is neither JSON nor a signed token, so that nobody could read it from the web. Hand in an object, or what `signJwt` or `signAssertion` gave.',
    ja: 'JSON でも署名付きのトークンでもないため、公開しても読み取れません。オブジェクトか、`signJwt` や `signAssertion` で作ったトークンを渡してください。',
  },
  PUBLICATION_ID_MISSING: {
    severity: 'error',
    spec: 'https://www.imsglobal.org/spec/ob/v3p0/#data-model',
    en: 'The document has no `id`, so that it is not clear where it is to be found. Give it the address at which it will be served.',
    ja: '文書に `id` がないため、置き場所が決まりません。公開する URL を `id` に指定してください。',
  },
  PUBLICATION_ADDRESS_UNUSABLE: {
    severity: 'error',
    spec: 'https://url.spec.whatwg.org/#url-parsing',
    en: 'At the address "{address}" nothing can be served for sure: it has a query, a fragment, or parts that programs read in different ways ("..", "//", an encoded slash). Use a plain https address.',
    ja: 'URL「{address}」では、文書を確実には公開できません。クエリーやフラグメント、あるいはソフトウェアによって解釈の異なる部分（「..」「//」、エンコードされたスラッシュなど）を含んでいます。単純な https の URL にしてください。',
  },
  PUBLICATION_ELSEWHERE: {
    severity: 'error',
    spec: 'https://w3c-ccg.github.io/did-method-web/#create-register',
    en: 'The address "{address}" is not below {origin}, where the issuer publishes. Publish it there, or correct the `id`.',
    ja: 'URL「{address}」は、発行者の公開場所 {origin} の下にありません。そのサーバーで公開するか、`id` を訂正してください。',
  },
  PUBLICATION_ADDRESS_TWICE: {
    severity: 'error',
    spec: 'https://url.spec.whatwg.org/#url-parsing',
    en: 'Two documents have the address "{address}", and only one can be served there. Give each its own `id`.',
    ja: '二つの文書の URL が同じ「{address}」です。公開できるのは一つだけです。それぞれに別の `id` を付けてください。',
  },
  PUBLICATION_PRIVATE_KEY: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/cid-1.0/#protecting-secret-cryptographic-material',
    en: 'The document holds a private key, and everybody could sign as the issuer once it is published. Take it out; if it was published before, replace the key.',
    ja: '文書に秘密鍵が含まれています。公開すると、だれでも発行者として署名できるようになります。取り除いてください。すでに公開していた場合は、鍵を交換してください。',
  },
} as const
