import { compareWith } from '../../../src/descriptors/compare/compare-with.ts'
import type { ProfileComparison } from '../../../src/descriptors/compare/comparison.ts'
import { isFrameworkId } from '../../../src/descriptors/frameworks/framework-tables.ts'
import { fromFramework } from '../../../src/descriptors/frameworks/from-framework.ts'
import type { MessageLanguage } from '../../../src/findings/finding.ts'
import { cell, code, type PageTable, table } from './page-table.ts'
import { TYPICAL_DOCUMENTS } from './typical-documents.ts'
import { HEADS, STATUS, VERDICT } from './words.ts'

/** What a credential with everything that one framework has lacks under a profile. */
export const toAddTable: PageTable = (language, [framework = '', profile = '']) => {
  if (!isFrameworkId(framework)) throw new Error(`There is no typical document of "${framework}"`)
  const { descriptor, award } = fromFramework(TYPICAL_DOCUMENTS[framework], framework)
  const comparison = compareWith(descriptor, profile, award && { award })
  const head = [HEADS.element, HEADS.name, HEADS.status, HEADS.state, HEADS.why, HEADS.add]
  return [
    alreadyThere(comparison, language),
    ...blocked(comparison, language),
    table(language, head, openRows(comparison, language)),
  ].join('\n\n')
}

function alreadyThere({ satisfied }: ProfileComparison, language: MessageLanguage): string {
  const names = code(...satisfied.map(({ element }) => element.id))
  return language === 'ja' ? `そのまま使える項目：${names}` : `There already: ${names}.`
}

function blocked({ blocked: rules }: ProfileComparison, language: MessageLanguage): string[] {
  if (rules.length === 0) return []
  return [rules.map(({ rule, why }) => `- \`${rule}\` ${why[language]}`).join('\n')]
}

function openRows(comparison: ProfileComparison, language: MessageLanguage): string[][] {
  const { convertible, missing, notCompared } = comparison
  const rows = [
    ...convertible.map(({ element, from, verdict, loss, add }) => ({
      element,
      cells: [
        `${code(from.field)}${language === 'ja' ? '：' : ': '}${VERDICT[verdict][language]}`,
        loss[language],
        add[language],
      ],
    })),
    ...missing.map(({ element, add }) => ({ element, cells: ['—', '—', add[language]] })),
    ...notCompared.map(({ element }) => ({ element, cells: ['—', '—', ofAward(language)] })),
  ]
  return rows
    .sort((one, other) => one.element.position - other.element.position)
    .map(({ element, cells }) => [
      code(element.id),
      cell(element.name[language]),
      STATUS[element.status][language],
      ...cells.map(cell),
    ])
}

function ofAward(language: MessageLanguage): string {
  return language === 'ja' ? '授与情報で示します' : 'the award states it'
}
