import * as bake from '@shirushi/bake'
import * as errors from '@shirushi/bake/errors'
import * as findings from '@shirushi/bake/findings'
import * as node from '@shirushi/bake/node'
import { expect, test } from 'vitest'

test('what this package promises to keep', () => {
  const promised = { bake, errors, findings, node }
  const names = Object.entries(promised).map(([entry, module]) => [entry, Object.keys(module).sort()])
  expect(Object.fromEntries(names)).toEqual({
    bake: [
      'DEFAULT_BAKE_LIMITS',
      'MAXIMUM_IMAGE_SIZE',
      'MINIMUM_IMAGE_SIDE',
      'bake',
      'bakeSegments',
      'inspectImage',
      'lintImage',
      'removeBadge',
      'unbake',
      'unbakeStream',
    ],
    errors: ['AlreadyBakedError', 'LimitExceededError', 'MalformedImageError', 'UnsupportedImageError'],
    findings: ['BAKE_CATALOGUE', 'renderBakeFinding'],
    node: ['bakeFile'],
  })
})
