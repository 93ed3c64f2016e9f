import type { SpecificationModel, VocabularyModel } from '../../model/class-model.ts'

/** `ResultType` as `RESULT_TYPES`. What the notation calls `…Enum` is one anyway. */
function constantName(name: string): string {
  const words = name.replace(/Enum$/, '').replace(/([a-z])([A-Z])/g, '$1_$2')
  return `${words.toUpperCase()}S`.replace(/YS$/, 'IES')
}

function constantText({ name, doc, terms }: VocabularyModel): string {
  const items = terms.map((term) => `  '${term}',\n`).join('')
  const constant = `export const ${constantName(name)}: readonly ${name}[] = [\n${items}]\n`
  return `/** The terms of {@link ${name}}, in the order of the specification. ${doc} */\n${constant}`
}

/** The vocabularies that badges are made of, as lists to choose from. */
export function vocabulariesText({ name, vocabularies }: SpecificationModel): string {
  const own = vocabularies.filter((model) => !model.name.startsWith('Imsx_'))
  const types = own.map((model) => model.name).sort()
  return [
    `// Generated from model/${name} by scripts/generate.ts: change it there.\n`,
    `import type {\n${types.map((type) => `  ${type},\n`).join('')}} from './types-${name}.ts'\n`,
    ...own.map(constantText),
  ].join('\n')
}
