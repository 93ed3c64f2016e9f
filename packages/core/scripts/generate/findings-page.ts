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

/** The page that lists every code, in both languages. */
export function findingsPage(): string {
  const listed = CHAPTERS.flatMap(([, definitions]) => Object.keys(definitions))
  const missing = Object.keys(CATALOGUE).filter((code) => !listed.includes(code))
  if (missing.length > 0) throw new Error(`The page of findings lacks ${missing.join(', ')}`)
  return [
    '<!-- Generated from packages/core/src/findings by `pnpm generate`: change it there. -->',
    '',
    '# Findings',
    '',
    `What the packages say about a badge: ${listed.length} codes. A code keeps its meaning within a major version; the`,
    'messages may be improved at any time. `{…}` stands for a value of the badge.',
    '',
    'バッジについて報告される内容の一覧です。コードの意味はメジャーバージョンの間変わりません。文面は改善されることがあります。',
    '',
    ...CHAPTERS.map(chapter),
  ].join('\n')
}
