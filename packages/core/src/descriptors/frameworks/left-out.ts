import { isObject } from '../../json/json-value.ts'
import { pointerStep } from '../../json/pointer.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import type { FrameworkElement, Source } from './element.ts'
import type { FrameworkId } from './framework-id.ts'

/** What is about the description, not about the course: every document has it in its own way. */
const OWN: ReadonlySet<string> = new Set([
  '/schemaVersion',
  '/languages',
  '/conformsTo',
  '/extra',
  '/sourceTerms',
  '/award/descriptor',
])

/** Notes every field that no element was written from. */
export function noteLeftOut(
  { descriptor, award }: Source,
  framework: FrameworkId,
  written: readonly FrameworkElement[],
  findings: DescriptorFindingList,
): void {
  const fields = new Set(written.flatMap((element) => element.fields))
  const missed = [...missing(descriptor, '', fields), ...missing(award, '/award', fields)]
  for (const path of missed)
    findings.add('FRAMEWORK_FIELD_LEFT_OUT', path, { framework, field: path.slice(1).replaceAll('/', '.') })
}

/** The paths of what no element covers: of a whole object where it covers none of it. */
function missing(value: object, path: string, fields: ReadonlySet<string>): string[] {
  return Object.entries(value).flatMap(([member, content]: [string, unknown]) => {
    const step = path + pointerStep(member)
    if (content === undefined || fields.has(step) || OWN.has(step)) return []
    const within = [...fields].some((field) => field.startsWith(`${step}/`))
    return within && isObject(content) ? missing(content, step, fields) : [step]
  })
}
