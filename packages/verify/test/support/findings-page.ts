import type { FindingDefinition } from '@shirushi/core/findings'
import { renderFindingsPage } from 'shirushi-testing/findings-page'
import { VERIFY_CATALOGUE } from '../../src/findings/catalogue.ts'

type Definitions = Readonly<Record<string, FindingDefinition>>

/** Chapters by what the codes start with; what starts otherwise is in the last one. */
const CHAPTERS: readonly (readonly [title: string, start: RegExp])[] = [
  ['What was handed in · 受け取ったデータ', /^INPUT_/],
  ['Form · 形式', /^(?:STRUCTURE|JSONLD|CONTEXT|TERM)_/],
  ['Integrity · 改ざんの有無', /^(?:PROOF|JWT|JWS|AWARD|VERIFICATION|HOSTED|SIGNED)_/],
  ['Issuer · 発行者', /^(?:ISSUER|KEY|DID|PROFILE|PART|CLASS)_/],
  ['Validity period · 有効期間', /^VALIDITY_/],
  ['Revocation · 失効・停止', /^(?:STATUS|REVOCATION|REVOKED)_/],
  ['Recipient · 受領者', /^RECIPIENT_/],
  ['Schemas and extensions · スキーマと拡張', /^(?:SCHEMA|EXTENSION)_/],
  ['Endorsements · 第三者の推薦', /^ENDORSEMENTS?_/],
  ['Newer version · 新しい版', /^REFRESH_/],
  ['Related files · 関連ファイル', /^(?:RELATED|RESOURCE|IMAGE)_/],
  ['Trusted issuer · 信頼する発行者', /^TRUST_/],
  ['Any check · すべての確認', /^/],
]

function chapterOf(code: string): number {
  return CHAPTERS.findIndex(([, start]) => start.test(code))
}

/** The page that lists every code of this package, in both languages. */
export function findingsPage(definitions: Definitions = VERIFY_CATALOGUE): string {
  const rows = Object.entries(definitions)
  const chapters = CHAPTERS.map(
    ([title], at) => [title, rows.filter(([code]) => chapterOf(code) === at)] as const,
  ).filter(([, own]) => own.length > 0)
  return renderFindingsPage({
    folder: 'verify',
    heading: 'Findings of a verification',
    english: [
      'What `@shirushi/verify` says about a badge, beside the [findings about its form](findings.md) and',
      '[about images](findings-bake.md). A code keeps its meaning within a major version; the messages may be improved',
      'at any time. `{…}` stands for a value of the badge or of the verification.',
    ],
    japanese: [
      '検証で報告される内容の一覧です。[形式についての指摘](findings.md)と[画像についての指摘](findings-bake.md)も併せて報告されます。コードの意味はメジャーバージョンの間変わりません。文面は改善されることがあります。',
    ],
    chapters: chapters.map(([title, own]) => [title, Object.fromEntries(own)] as const),
  })
}
