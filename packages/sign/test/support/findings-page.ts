import { renderFindingsPage } from 'shirushi-testing/findings-page'
import { ASSERTION } from '../../src/findings/assertion.ts'
import { DOCUMENT } from '../../src/findings/document.ts'
import { ENDORSEMENT } from '../../src/findings/endorsement.ts'
import { JWT } from '../../src/findings/jwt.ts'
import { KEY } from '../../src/findings/key.ts'
import { PROOF } from '../../src/findings/proof.ts'
import { PUBLICATION } from '../../src/findings/publication.ts'

/** The page that lists every code of this package, in both languages. */
export function findingsPage(): string {
  return renderFindingsPage({
    folder: 'sign',
    heading: 'Findings about what is to be signed',
    english: [
      'What `@shirushi/sign` says about a document that is to be signed, beside what [`checkBadge`](findings.md)',
      'says. With an `error`, nothing is signed. A code keeps its meaning within a major version; the messages may',
      'be improved at any time. `{…}` stands for a value of the document.',
    ],
    japanese: [
      '署名しようとする文書について、[`checkBadge`](findings.md) の指摘のほかに報告される内容の一覧です。`error` があれば署名しません。コードの意味はメジャーバージョンの間変わりません。文面は改善されることがあります。',
    ],
    chapters: [
      ['The document · 文書', DOCUMENT],
      ['The key · 鍵', KEY],
      ['The proof · 署名', PROOF],
      ['Tokens · トークン', JWT],
      ['Assertions of Open Badges 2.0 · Open Badges 2.0 のアサーション', ASSERTION],
      ['Endorsements · 推薦', ENDORSEMENT],
      ['Publishing · 公開', PUBLICATION],
    ],
  })
}
