/**
 * The JSON-LD contexts that credentials and badges name, and a loader that uses no network.
 *
 * @module
 */
export { bundledContext, CONTEXT_DIGESTS } from './contexts/bundled-contexts.ts'
export {
  type ContextLimits,
  createDocumentLoader,
  DEFAULT_CONTEXT_LIMITS,
  type DocumentLoaderOptions,
} from './contexts/document-loader.ts'
