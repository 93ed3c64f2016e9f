import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { fieldOf, itemOf, type Place } from './place.ts'

/** Notes results and levels that share an `id`: they are named by it, in one set of names. */
export function checkResultIds(descriptor: unknown, root: Place, findings: DescriptorFindingList): void {
  const seen = new Set<string>()
  const visit = (list: unknown, place: Place): void => {
    if (!Array.isArray(list)) return
    for (const [index, item] of list.entries()) {
      if (!isObject(item)) continue
      const at = itemOf(place, index)
      const id = ownMember(item, 'id')
      if (typeof id === 'string' && seen.has(id)) {
        findings.add('DESCRIPTOR_RESULT_ID_TWICE', fieldOf(at, 'id').path, { id })
      }
      if (typeof id === 'string') seen.add(id)
      visit(ownMember(item, 'levels'), fieldOf(at, 'levels'))
    }
  }
  if (isObject(descriptor)) visit(ownMember(descriptor, 'results'), fieldOf(root, 'results'))
}
