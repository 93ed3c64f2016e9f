import type { DataModel } from '../check/recognise.ts'
import { activeContextFor } from '../contexts/active-context.ts'
import { contextDefining } from '../contexts/context-defining.ts'
import { LATEST_OB3_CONTEXT, VCDM1_CONTEXT, VCDM2_CONTEXT } from '../contexts/known-contexts.ts'
import { type JsonObject, listOf } from '../json/json-value.ts'
import { isRecord } from './copy-json.ts'

type Contexts = readonly (string | JsonObject)[]

const BASE: Readonly<Record<DataModel, readonly string[]>> = {
  '1.1': [VCDM1_CONTEXT, LATEST_OB3_CONTEXT],
  '2.0': [VCDM2_CONTEXT, LATEST_OB3_CONTEXT],
}

/** The properties whose types often come from a context of their own. */
const METHODS = ['credentialSchema', 'credentialStatus', 'refreshService', 'termsOfUse'] as const

/**
 * The contexts of a credential: that of its data model, that of Open Badges, those that its methods for
 * schema, status, refresh and terms need, in this order, and last the caller's, each once. A method
 * that no standard context defines is left to the caller's.
 *
 * @internal
 */
export function chooseContexts(
  dataModel: DataModel,
  input: { readonly [property: string]: unknown },
  additional: Contexts = [],
): Contexts {
  const base = BASE[dataModel]
  const named = [...base, ...additional]
  const needed = METHODS.flatMap((name) => typesOf(input[name]))
    .filter((type) => activeContextFor(named).definesType(type) !== 'yes')
    .flatMap((type) => contextDefining(type).filter(isNoDataModel).slice(0, 1))
  return [...new Set([...base, ...needed, ...additional])]
}

/** A credential names one data model; what only the other one has cannot be had by naming both. */
function isNoDataModel(context: string): boolean {
  return context !== VCDM1_CONTEXT && context !== VCDM2_CONTEXT
}

function typesOf(methods: unknown): readonly string[] {
  return listOf(methods)
    .flatMap((method) => (isRecord(method) ? listOf(method['type']) : []))
    .filter((type) => typeof type === 'string')
}
