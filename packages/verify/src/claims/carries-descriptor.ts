import { isObject, listOf, memberOf } from '../json-object.ts'

/** `DESCRIPTOR_NAMESPACE` of core, written out so that the reader of descriptors is not loaded for a look. */
const NAMESPACE = 'https://w3id.org/shirushi/micro-credential/v1#'

/** Whether a badge carries a descriptor for machines: only then is it worth loading what reads it. */
export function carriesDescriptor(document: unknown): boolean {
  const places = [document, memberOf(document, 'badge')]
  return places.some((place) => namesCarrier(place) || definesCarrier(place))
}

/** Open Badges 2.0 has the terms as whole addresses. */
function namesCarrier(place: unknown): boolean {
  return isObject(place) && Object.keys(place).some((name) => name.startsWith(NAMESPACE))
}

/** Open Badges 3.0 defines them in a context of the badge. */
function definesCarrier(place: unknown): boolean {
  return listOf(place, '@context').some(
    (context) => isObject(context) && Object.values(context).includes(NAMESPACE),
  )
}
