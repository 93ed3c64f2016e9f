import { defineConfig } from 'tsup'
import { packageBuild } from '../../tools/tsup.ts'

export default defineConfig(packageBuild(import.meta.dirname))
