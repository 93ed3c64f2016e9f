/** What can be said about whose key it was. */
export const ISSUER = {
  ISSUER_UNNAMED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#issuer',
    en: 'The document does not say who has to have signed it, so no key can be the right one. Ask for one that names its issuer, or its holder.',
    ja: '誰が署名すべき文書なのかが示されておらず、鍵の正当性を確認できません。発行者（または所持者）が明記されたものを求めてください。',
  },
  ISSUER_KEY_OF_ANOTHER: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/cid-1.0/#retrieve-verification-method',
    en: 'The key belongs to {holder}, and the badge names {issuer} as its issuer. Somebody else signed in that name. Do not rely on it.',
    ja: '署名に使われた鍵は {holder} のもので、バッジに示された発行者 {issuer} のものではありません。別の者がその名前で署名しています。信用しないでください。',
  },
  ISSUER_KEY_SELF_ASSERTED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/cid-1.0/#retrieve-verification-method',
    en: 'Only the badge itself says that the key is that of {issuer}; the issuer does not publish it. Anybody can make such a badge. Ask the issuer to publish the key.',
    ja: 'この鍵が {issuer} のものだと示しているのはバッジ自身だけで、発行者は公開していません。このようなバッジは誰でも作れます。発行者に鍵の公開を依頼してください。',
  },
  ISSUER_KEY_SELF_ASSERTED_ACCEPTED: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/cid-1.0/#retrieve-verification-method',
    en: 'Only the badge itself says that the key is that of {issuer}. The official validator lets that pass, and so it was let pass here; anybody can make such a badge.',
    ja: 'この鍵が {issuer} のものだと示しているのはバッジ自身だけです。公式の検証ツールに合わせて合格としましたが、このようなバッジは誰でも作れます。',
  },
  ISSUER_NOT_AMONG_SIGNERS: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/cid-1.0/#retrieve-verification-method',
    en: 'None of the proofs that hold was made with a key of {signer}. Others vouch for the badge, but not its issuer.',
    ja: '有効な証明の中に、{signer} の鍵で作られたものがありません。第三者の証明はありますが、発行者自身の証明ではありません。',
  },
  ISSUER_PROOF_UNCLEAR: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/cid-1.0/#retrieve-verification-method',
    en: 'The proof that names a key of {signer} could not be judged, and the others are not of the issuer. To name a key is not to have signed with it. See the findings on the proof.',
    ja: '{signer} の鍵を示す証明は判定できず、ほかの証明は発行者のものではありません。鍵が示されているだけでは、その鍵で署名されたことになりません。証明に関する指摘を確認してください。',
  },
  ISSUER_KEY_RETIRED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/cid-1.0/#dfn-expires',
    en: 'The key was retired at {date}, and the proof was made at {made}: after that nobody should have signed with it. Ask the issuer to sign the badge again.',
    ja: 'この鍵は {date} に引退していますが、証明はその後（{made}）に作られています。発行者に署名のやり直しを依頼してください。',
  },
  ISSUER_KEY_REVOKED: {
    severity: 'error',
    spec: 'https://www.w3.org/TR/cid-1.0/#dfn-revoked',
    en: 'The issuer has declared the key unsafe from {date} on, and the proof was made at {made}. Ask the issuer to sign the badge again.',
    ja: '発行者はこの鍵を {date} 以降は信頼できないものと宣言しており、証明はその後（{made}）に作られています。発行者に署名のやり直しを依頼してください。',
  },
  ISSUER_KEY_REVOKED_SINCE: {
    severity: 'warning',
    spec: 'https://www.w3.org/TR/cid-1.0/#dfn-revoked',
    en: 'The issuer has declared the key unsafe from {date} on. The proof says that it was made before, at {made}; whoever stole the key could say so, too. Ask the issuer if much depends on it.',
    ja: '発行者はこの鍵を {date} 以降は信頼できないものと宣言しています。証明はそれ以前（{made}）の作成とされていますが、鍵を盗んだ者も同じように書けます。重要な用途では発行者に確認してください。',
  },
} as const
