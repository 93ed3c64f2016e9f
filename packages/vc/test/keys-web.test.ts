import { vi } from 'vitest'
import { describeEdwardsSignatures } from './support/describe-edwards-signatures.ts'
import { describeKeys } from './support/describe-keys.ts'
import { describeHostileKeys } from './support/hostile-keys.ts'

vi.mock('#engine', () => import('../src/engine/web.ts'))

describeEdwardsSignatures('the engine of the web')
describeKeys('the engine of the web', { answersAtOnce: false })
describeHostileKeys('the engine of the web')
