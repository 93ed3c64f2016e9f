import type { FindingDefinition } from '@shirushi/core/findings'
import { BADGE } from '../../src/findings/badge.ts'
import { IMAGE } from '../../src/findings/image.ts'
import { PNG } from '../../src/findings/png.ts'
import { SVG } from '../../src/svg/findings.ts'

const CHAPTERS: readonly (readonly [
  title: string,
  definitions: Readonly<Record<string, FindingDefinition>>,
])[] = [
  ['Badges in an image · 画像の中のバッジ', BADGE],
  ['PNG', PNG],
  ['SVG', SVG],
  ['Pictures for badges · バッジの画像', IMAGE],
]

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

function row([code, { severity, en, ja, spec }]: readonly [string, FindingDefinition]): string {
  const link = typeof spec === 'string' ? `[spec](${spec})` : `[2.0](${spec.ob2}), [3.0](${spec.ob3})`
  return `| \`${code}\` | ${severity} | ${cell(en)} | ${cell(ja)} | ${link} |`
}

/** The page that lists every code of this package, in both languages. */
export function findingsPage(): string {
  const chapters = CHAPTERS.filter(([, definitions]) => Object.keys(definitions).length > 0)
  return [
    '<!-- Generated from packages/bake/src by `pnpm test packages/bake/test/findings -u`: change it there. -->',
    '',
    '# Findings about images',
    '',
    'What `@shirushi/bake` says about an image and the badges in it. A code keeps its meaning within a major',
    'version; the messages may be improved at any time. `{…}` stands for a value of the image.',
    '',
    '画像とその中のバッジについて報告される内容の一覧です。コードの意味はメジャーバージョンの間変わりません。文面は改善されることがあります。',
    '',
    ...chapters.flatMap(([title, definitions]) => [
      `## ${title}`,
      '',
      '| code | severity | English | 日本語 | source |',
      '|---|---|---|---|---|',
      ...Object.entries(definitions).map(row),
      '',
    ]),
  ].join('\n')
}
