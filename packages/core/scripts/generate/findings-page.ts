import { SOURCES } from '../../src/descriptors/evidence.ts'
import { BADGE } from '../../src/descriptors/findings/badge.ts'
import { DESCRIPTOR_CATALOGUE } from '../../src/descriptors/findings/catalogue.ts'
import { COMPARE } from '../../src/descriptors/findings/compare.ts'
import type { DescriptorFindingDefinitions } from '../../src/descriptors/findings/definition.ts'
import { EFFORT } from '../../src/descriptors/findings/effort.ts'
import { ELM } from '../../src/descriptors/findings/elm.ts'
import { FRAMEWORK } from '../../src/descriptors/findings/framework.ts'
import { LINT } from '../../src/descriptors/findings/lint.ts'
import { NARRATIVE } from '../../src/descriptors/findings/narrative.ts'
import { SHAPE } from '../../src/descriptors/findings/shape.ts'
import { CATALOGUE } from '../../src/findings/catalogue.ts'
import { CONVERSION } from '../../src/findings/conversion.ts'
import type { FindingDefinition, FindingDefinitions } from '../../src/findings/definition.ts'
import { IDENTITY } from '../../src/findings/identity.ts'
import { INPUT } from '../../src/findings/input.ts'
import { OB2 } from '../../src/findings/ob2.ts'
import { OB3_RULES } from '../../src/findings/ob3.ts'
import { STRUCTURE } from '../../src/findings/structure.ts'
import { VALUES } from '../../src/findings/values.ts'

const CHAPTERS: readonly (readonly [title: string, definitions: FindingDefinitions])[] = [
  ['Reading the input · 入力の読み取り', INPUT],
  ['Structure · 構造', STRUCTURE],
  ['Values · 値', VALUES],
  ['Open Badges 3.0', OB3_RULES],
  ['Open Badges 2.0, 2.1 and older · 2.0・2.1 およびそれ以前', OB2],
  ['Identities and comparison · 本人確認と比較', IDENTITY],
  ['Conversion · 変換', CONVERSION],
]

const DESCRIPTOR_CHAPTERS: readonly (readonly [title: string, definitions: DescriptorFindingDefinitions])[] =
  [
    ['Form of a descriptor · 記述子の形式', SHAPE],
    ['Rules of the profiles · プロファイルの規則', LINT],
    ['Comparison with a profile · プロファイルとの比較', COMPARE],
    ['Into badges and out of them · バッジとの変換', BADGE],
    ['Narratives · 本文', NARRATIVE],
    ['Documents of the frameworks · 各枠組みの文書', FRAMEWORK],
    ['Learning effort · 学修量', EFFORT],
    ['European Learning Model', ELM],
  ]

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

function source(spec: FindingDefinition['spec']): string {
  const links = typeof spec === 'string' ? { spec } : spec
  return Object.entries(links)
    .map(([name, url]) => `[${name}](${url})`)
    .join(', ')
}

function chapter([title, definitions]: (typeof CHAPTERS)[number]): string {
  const rows = Object.entries(definitions).map(
    ([code, { severity, en, ja, spec }]) =>
      `| \`${code}\` | ${severity} | ${cell(en)} | ${cell(ja)} | ${source(spec)} |`,
  )
  return [
    `## ${title}`,
    '',
    '| code | severity | English | 日本語 | source |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function descriptorChapter([title, definitions]: (typeof DESCRIPTOR_CHAPTERS)[number]): string {
  const rows = Object.entries(definitions).map(([code, { severity, en, ja, source: id }]) => {
    const { title: name, url } = SOURCES[id]
    const link = url === undefined ? name : `[${name}](${url})`
    return `| \`${code}\` | ${severity} | ${cell(en)} | ${cell(ja)} | ${link} |`
  })
  return [
    `## ${title}`,
    '',
    '| code | severity | English | 日本語 | source |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function missingFrom(catalogue: object, chapters: readonly (readonly [string, object])[]): string[] {
  const listed = new Set(chapters.flatMap(([, definitions]) => Object.keys(definitions)))
  return Object.keys(catalogue).filter((code) => !listed.has(code))
}

/** The page that lists every code, in both languages. */
export function findingsPage(): string {
  const missing = [
    ...missingFrom(CATALOGUE, CHAPTERS),
    ...missingFrom(DESCRIPTOR_CATALOGUE, DESCRIPTOR_CHAPTERS),
  ]
  if (missing.length > 0) throw new Error(`The page of findings lacks ${missing.join(', ')}`)
  const count = Object.keys(CATALOGUE).length + Object.keys(DESCRIPTOR_CATALOGUE).length
  return [
    '<!-- Generated from packages/core/src/findings by `pnpm generate`: change it there. -->',
    '',
    '# Findings',
    '',
    `What the packages say about a badge: ${count} codes. A code keeps its meaning within a major version; the`,
    'messages may be improved at any time. `{…}` stands for a value of the badge.',
    '',
    'バッジについて報告される内容の一覧です。コードの意味はメジャーバージョンの間変わりません。文面は改善されることがあります。',
    '',
    ...CHAPTERS.map(chapter),
    '# Findings about micro-credential descriptors · マイクロクレデンシャル記述子についての指摘',
    '',
    'Severities are those without a profile; a profile may say otherwise. See [descriptors](descriptors.md).',
    '',
    '重大度はプロファイルを指定しない場合のものです。プロファイルによって変わることがあります。',
    '',
    ...DESCRIPTOR_CHAPTERS.map(descriptorChapter),
  ].join('\n')
}
