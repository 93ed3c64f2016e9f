import {
  createBitstringStatusListEntry,
  createBitstringStatusListSubject,
  createRevocationList1EdTech,
  createRevocationListOb2,
  decodeStatusList,
  emptyStatusList,
  parseRevocationList,
  parseStatusListEntry,
  parseStatusListSubject,
} from '@shirushi/vc/status-list'
import { describe, expect, test } from 'vitest'

const LIST = 'https://issuer.example/status/3'

function pathOf(action: () => unknown): unknown {
  try {
    action()
    return 'nothing was thrown'
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'ERR_VC_MALFORMED_STATUS_LIST'
      ? Reflect.get(error, 'path')
      : error
  }
}

describe('the subject of a status list', () => {
  test('is read as it was written', () => {
    const list = emptyStatusList()
    list.set(3, 1)
    const subject = createBitstringStatusListSubject({
      id: `${LIST}#list`,
      purpose: 'revocation',
      list,
      ttl: 300_000,
    })
    const parsed = parseStatusListSubject(JSON.parse(JSON.stringify(subject)))
    expect(parsed).toMatchObject({
      form: 'BitstringStatusList',
      id: `${LIST}#list`,
      purposes: ['revocation'],
      ttl: 300_000,
    })
    expect(decodeStatusList(parsed.encodedList, { form: parsed.form }).get(3)).toBe(1)
  })

  test('may have several purposes, and no more than has to be there', () => {
    const purpose = ['revocation', 'suspension']
    const subject = createBitstringStatusListSubject({ purpose, list: emptyStatusList() })
    expect(Object.keys(subject)).toEqual(['type', 'statusPurpose', 'encodedList'])
    expect(parseStatusListSubject(subject).purposes).toEqual(purpose)
  })

  test('of 2021 is read', () => {
    const subject = { type: 'StatusList2021', statusPurpose: 'suspension', encodedList: 'H4sI' }
    expect(parseStatusListSubject(subject)).toEqual({
      form: 'StatusList2021',
      purposes: ['suspension'],
      encodedList: 'H4sI',
    })
  })

  const sound = { type: ['BitstringStatusList'], statusPurpose: 'revocation', encodedList: 'uH4sI' }
  test.for([
    ['nothing', null, ''],
    ['a list', [sound], ''],
    ['no type', { ...sound, type: undefined }, '/type'],
    ['another type', { ...sound, type: 'RevocationList2020' }, '/type'],
    ['an inherited type', Object.create(sound), '/type'],
    ['no purpose', { ...sound, statusPurpose: [] }, '/statusPurpose'],
    ['a purpose that is no text', { ...sound, statusPurpose: ['revocation', 1] }, '/statusPurpose/1'],
    ['no list', { ...sound, encodedList: undefined }, '/encodedList'],
    ['a list that is no text', { ...sound, encodedList: 7 }, '/encodedList'],
    ['an empty id', { ...sound, id: '' }, '/id'],
    ['a negative ttl', { ...sound, ttl: -1 }, '/ttl'],
    ['a ttl as text', { ...sound, ttl: '1' }, '/ttl'],
  ] as const)('cannot be read with %s', ([, subject, path]) => {
    expect(pathOf(() => parseStatusListSubject(subject))).toBe(path)
  })
})

describe('the entry of a credential', () => {
  test('is read as it was written', () => {
    const entry = createBitstringStatusListEntry({
      id: `${LIST}#7`,
      list: LIST,
      index: 7,
      purpose: 'revocation',
    })
    expect(entry).toEqual({
      id: `${LIST}#7`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: LIST,
    })
    expect(parseStatusListEntry(entry)).toEqual({
      form: 'BitstringStatusList',
      id: `${LIST}#7`,
      list: LIST,
      index: 7,
      purpose: 'revocation',
      size: 1,
      messages: [],
      references: [],
    })
  })

  test('explains each of its statuses', () => {
    const messages = ['有効', '審査中', '取消', '保留'].map((message, status) => ({ status, message }))
    const input = {
      list: LIST,
      index: 0,
      purpose: 'message',
      size: 2,
      messages,
      references: 'https://issuer.example/help',
    }
    const entry = createBitstringStatusListEntry(input)
    expect(entry.statusMessage?.[2]).toEqual({ status: '0x2', message: '取消' })
    expect(parseStatusListEntry(entry)).toMatchObject({
      size: 2,
      messages,
      references: ['https://issuer.example/help'],
    })
  })

  const point = { list: LIST, index: 0, purpose: 'message' }
  const two = [0, 1].map((status) => ({ status, message: 'x' }))
  test.for([
    ['a negative index', { ...point, purpose: 'revocation', index: -1 }],
    ['nine bits', { ...point, size: 9, messages: two }],
    ['no messages', point],
    ['several bits and no messages', { ...point, purpose: 'revocation', size: 2 }],
    ['too few messages', { ...point, messages: two.slice(1) }],
    ['a message twice', { ...point, messages: [...two, ...two] }],
    ['messages for fewer bits', { ...point, size: 2, messages: two }],
  ] as const)('is not written with %s', ([, input]) => {
    expect(() => createBitstringStatusListEntry(input)).toThrow(
      expect.objectContaining({ code: 'ERR_CORE_INVALID_ARGUMENT' }),
    )
  })

  const sound = {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '94567',
    statusListCredential: LIST,
  }
  test('of 2021 is read, even where its index is a number', () => {
    for (const statusListIndex of ['94567', 94_567]) {
      const entry = { ...sound, type: 'StatusList2021Entry', statusListIndex }
      expect(parseStatusListEntry(entry)).toMatchObject({ form: 'StatusList2021', index: 94_567 })
    }
  })

  test.for([
    ['another type', { ...sound, type: '1EdTechRevocationList' }, '/type'],
    ['no list', { ...sound, statusListCredential: undefined }, '/statusListCredential'],
    ['no purpose', { ...sound, statusPurpose: undefined }, '/statusPurpose'],
    ['no index', { ...sound, statusListIndex: undefined }, '/statusListIndex'],
    ['an index as number', { ...sound, statusListIndex: 1 }, '/statusListIndex'],
    ['a negative index', { ...sound, statusListIndex: '-1' }, '/statusListIndex'],
    ['an index with zeros in front', { ...sound, statusListIndex: '01' }, '/statusListIndex'],
    ['an index in hexadecimal', { ...sound, statusListIndex: '0x10' }, '/statusListIndex'],
    ['an empty index', { ...sound, statusListIndex: '' }, '/statusListIndex'],
    ['an index beyond exact numbers', { ...sound, statusListIndex: '9007199254740992' }, '/statusListIndex'],
    ['a size of no bits', { ...sound, statusSize: 0 }, '/statusSize'],
    ['a size of nine bits', { ...sound, statusSize: 9 }, '/statusSize'],
    ['a size as text', { ...sound, statusSize: '2' }, '/statusSize'],
    ['a message that is a text', { ...sound, statusMessage: ['x'] }, '/statusMessage/0'],
    [
      'a status in decimal',
      { ...sound, statusMessage: [{ status: '1', message: 'x' }] },
      '/statusMessage/0/status',
    ],
    [
      'a status without message',
      { ...sound, statusMessage: [{ status: '0x1' }] },
      '/statusMessage/0/message',
    ],
    ['a reference that is no text', { ...sound, statusReference: [1] }, '/statusReference/0'],
  ] as const)('cannot be read with %s', ([, entry, path]) => {
    expect(pathOf(() => parseStatusListEntry(entry))).toBe(path)
  })
})

describe('a list of revoked identifiers', () => {
  const input = {
    id: 'https://issuer.example/revocations',
    issuer: 'https://issuer.example/',
    revoked: [{ id: 'https://issuer.example/1', reason: '誤って授与したため' }, { id: 'urn:uuid:2' }],
  }

  test('of Open Badges 3.0 is read as it was written', () => {
    const list = createRevocationList1EdTech(input)
    expect(list.revokedCredential).toEqual([
      { id: 'https://issuer.example/1', revoked: true, revocationReason: '誤って授与したため' },
      { id: 'urn:uuid:2', revoked: true },
    ])
    const parsed = parseRevocationList(list)
    expect(parsed).toMatchObject({ form: '1EdTechRevocationList', id: input.id, issuer: input.issuer })
    expect([...parsed.revoked.values()]).toEqual(input.revoked)
  })

  test('of Open Badges 2.0 is read as it was written', () => {
    const list = createRevocationListOb2(input)
    expect(list.revokedAssertions).toEqual([
      { id: 'https://issuer.example/1', revocationReason: '誤って授与したため' },
      'urn:uuid:2',
    ])
    const parsed = parseRevocationList(list)
    expect(parsed.form).toBe('RevocationList')
    expect([...parsed.revoked.values()]).toEqual(input.revoked)
  })

  test('may be empty, hold one entry without a list, name 1.x identifiers and its issuer as a profile', () => {
    expect(parseRevocationList({ revokedCredentials: [] }).revoked.size).toBe(0)
    expect(parseRevocationList({ revokedAssertions: 'urn:1' }).revoked.has('urn:1')).toBe(true)
    expect(parseRevocationList({ revokedAssertions: [{ uid: 'abc' }] }).revoked.has('abc')).toBe(true)
    expect(parseRevocationList({ issuer: { id: 'urn:i' }, revokedAssertions: [] }).issuer).toBe('urn:i')
  })

  test.for(['revokedCredential', 'revokedCredentials'])(
    'counts an entry of %s that does not say so as revoked, and one that denies it as not',
    (name) => {
      const entries = [{ id: 'a' }, { id: 'b', revoked: true }, { id: 'c', revoked: false }]
      expect([...parseRevocationList({ [name]: entries }).revoked.keys()]).toEqual(['a', 'b'])
    },
  )

  test('is read whole where its entries stand under both names', () => {
    const list = { revokedCredential: [{ id: 'a' }], revokedCredentials: [{ id: 'b' }] }
    expect([...parseRevocationList(list).revoked.keys()]).toEqual(['a', 'b'])
  })

  test.for([
    ['neither list', { id: 'x' }, ''],
    ['an inherited list', Object.create({ revokedCredentials: [] }), ''],
    ['an entry without identifier', { revokedCredentials: [{ id: 'a' }, {}] }, '/revokedCredentials/1/uid'],
    ['an entry that is a number', { revokedCredentials: [1] }, '/revokedCredentials/0'],
    ['an empty entry', { revokedAssertions: [''] }, '/revokedAssertions/0'],
    [
      'an unclear entry',
      { revokedCredentials: [{ id: 'a', revoked: 'false' }] },
      '/revokedCredentials/0/revoked',
    ],
    [
      'a reason that is no text',
      { revokedCredentials: [{ id: 'a', revocationReason: 1 }] },
      '/revokedCredentials/0/revocationReason',
    ],
    ['an issuer without identifier', { issuer: {}, revokedCredentials: [] }, '/issuer/id'],
  ] as const)('cannot be read with %s', ([, document, path]) => {
    expect(pathOf(() => parseRevocationList(document))).toBe(path)
  })
})
