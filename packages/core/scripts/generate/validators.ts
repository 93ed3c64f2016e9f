import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { SpecificationModel } from '../../model/class-model.ts'
import { definitions } from './schemas.ts'

/** The name under which a class's validator is exported, such as `ob3Achievement`. */
function validatorName(spec: SpecificationModel, className: string): string {
  return `${spec.name}${className.replaceAll(/\W/g, '_')}`
}

/**
 * The validators as a module that needs nothing at run time: no ajv, no `eval`, so that it works
 * under a strict Content-Security-Policy.
 */
export function validatorsText(specifications: readonly SpecificationModel[]): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    // Inlining would repeat small classes at each place that uses them: three times the bytes.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  })
  const exported: Record<string, string> = {}
  for (const spec of specifications) {
    const id = `shirushi:${spec.name}`
    ajv.addSchema({ $id: id, $defs: definitions(spec, 'shape') })
    for (const { name } of spec.classes) exported[validatorName(spec, name)] = `${id}#/$defs/${name}`
  }
  const code = standaloneCode.default(ajv, exported)
  if (/\brequire\(|^import /m.test(code)) throw new Error('The validators must not need a module at run time')
  return `// Generated from model/ by scripts/generate.ts: change it there.\n${code}`
}

/** The declarations that go with {@link validatorsText}. */
export function validatorDeclarations(specifications: readonly SpecificationModel[]): string {
  const lines = specifications.flatMap((spec) =>
    spec.classes.map(({ name }) => `export declare const ${validatorName(spec, name)}: StructureValidator`),
  )
  return [
    '// Generated from model/ by scripts/generate.ts: change it there.',
    "import type { StructureValidator } from '../model/structure.ts'",
    '',
    ...lines,
    '',
  ].join('\n')
}
