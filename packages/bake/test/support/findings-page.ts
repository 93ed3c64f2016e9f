import { renderFindingsPage } from 'shirushi-testing/findings-page'
import { BADGE } from '../../src/findings/badge.ts'
import { IMAGE } from '../../src/findings/image.ts'
import { PNG } from '../../src/findings/png.ts'
import { SVG } from '../../src/svg/findings.ts'

/** The page that lists every code of this package, in both languages. */
export function findingsPage(): string {
  return renderFindingsPage({
    folder: 'bake',
    heading: 'Findings about images',
    english: [
      'What `@shirushi/bake` says about an image and the badges in it. A code keeps its meaning within a major',
      'version; the messages may be improved at any time. `{…}` stands for a value of the image.',
    ],
    japanese: [
      '画像とその中のバッジについて報告される内容の一覧です。コードの意味はメジャーバージョンの間変わりません。文面は改善されることがあります。',
    ],
    chapters: [
      ['Badges in an image · 画像の中のバッジ', BADGE],
      ['PNG', PNG],
      ['SVG', SVG],
      ['Pictures for badges · バッジの画像', IMAGE],
    ],
  })
}
