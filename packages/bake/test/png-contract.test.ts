import { describeFormat } from './support/format-contract.ts'
import { chunk, internationalText, png } from './support/make-png.ts'

const animation = chunk('acTL', Buffer.from('0000000100000000', 'hex'))
const frame = chunk(
  'fcTL',
  Buffer.from(`${'00000000'}${'00000002'.repeat(2)}${'00000000'.repeat(2)}00010001${'0000'}`, 'hex'),
)

describeFormat({
  name: 'png',
  images: {
    'a plain picture': png(),
    'a picture with a palette': png([chunk('PLTE', Buffer.from('ff0000', 'hex'))], [], { colourType: 3 }),
    'an animation': png([animation, frame]),
    'a picture with other texts': png(
      [
        chunk('tEXt', 'Title\0Openbadges'),
        chunk('tEXt', 'openbadge\0not ours'),
        chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), Buffer.from('x')])),
        chunk('iTXt', internationalText('openbadgesX', '{}')),
      ],
      [chunk('iTXt', internationalText('XML:com.adobe.xmp', '<x/>')), chunk('eXIf', 'MM')],
    ),
    'a picture with something behind its end': Uint8Array.from(
      Buffer.concat([png(), Buffer.from('trailer')]),
    ),
    'a large picture': png([], [], { width: 300, height: 300 }),
  },
})
