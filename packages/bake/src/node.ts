/**
 * Baking from file to file, for Node.
 *
 * @module
 */
export { bakeFile } from './node/bake-file.ts'
