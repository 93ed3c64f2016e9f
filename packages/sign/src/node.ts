/**
 * What an issuer keeps in files, for Node.
 *
 * @module
 */
export { createFileAllocationStore } from './node/file-allocation-store.ts'
