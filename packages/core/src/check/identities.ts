import type { ClassTable } from '../model/class-table.ts'

type Node = { readonly [member: string]: unknown }

/** Classes that others refer to by `id`, or that are one of a kind within a badge. */
const REFERABLE: ReadonlySet<string> = new Set([
  'ResultDescription',
  'RubricCriterionLevel',
  'Achievement',
  'Achievementv1p1',
  'AchievementCredential',
  'AchievementCredentialv1p1',
  'EndorsementCredential',
  'EndorsementCredentialv1p1',
])

/** What the things in a badge are called: one `id` is one thing, described in one way. */
export class Identities {
  readonly #known = new Map<string, { readonly node: Node; readonly table: ClassTable }>()

  /** Takes note of a node, and says what is wrong if another one has its `id`. */
  meet(id: string, node: Node, table: ClassTable): 'ID_TWICE' | 'ID_CONTRADICTORY' | undefined {
    const known = this.#known.get(id)
    if (known === undefined) {
      this.#known.set(id, { node, table })
      return undefined
    }
    if (known.node === node) return undefined
    if (REFERABLE.has(table.name) && REFERABLE.has(known.table.name)) return 'ID_TWICE'
    return table === known.table && contradict(node, known.node) ? 'ID_CONTRADICTORY' : undefined
  }
}

/** Whether two descriptions of one thing give a property different texts. */
function contradict(a: Node, b: Node): boolean {
  return Object.keys(a).some((key) => {
    const [left, right] = [a[key], b[key]]
    return typeof left === 'string' && typeof right === 'string' && left !== right
  })
}
