import {
  fromFramework,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
} from '@shirushi/core/descriptors'

/** A 履修証明プログラム as its university publishes it, and as the certificate has it. */
export const RISHU_DOCUMENT = {
  課程の名称: { ja: '発酵食品の科学と事業づくり', en: 'Fermented Food: Science and Business' },
  目的: '発酵の科学を土台に、地域の食品事業を企画・運営する力を養う。',
  総時間数: '１２０時間',
  履修資格: '学校教育法第90条第1項により大学に入学することができる者',
  定員: '24名',
  内容: '微生物学、製造実習、食品表示法、商品企画の4科目で構成する。',
  講習又は授業の方法: '講義、実習、メディア授業',
  修了要件: '総時間数の8割以上に出席し、全科目の試験と事業計画の審査に合格すること。',
  単位授与: '有（8単位）',
  実施体制: '地域連携センターが企画し、学外の委員を含む委員会が毎年評価する。',
  大学名: '例大学',
  法令の根拠: ['学校教育法第105条', '学校教育法施行規則第164条'],
  証明書番号: '履証第2026-0018号',
  氏名: '山田 花子',
  交付日: '令和8年3月25日',
}

/** What the register has and the certificate does not: how to reach the learner. */
export const RISHU_LEARNER = { email: 'hanako@student.example', salt: '7d1f20' } as const

/** The program and the award, with what a badge needs and the document does not say. */
export interface Rishu {
  readonly descriptor: MicroCredentialDescriptor
  readonly award: MicroCredentialAward
}

/** Reads the document for a provider, and with a picture. */
export function rishu(providerId: string, image: string): Rishu {
  const read = fromFramework(RISHU_DOCUMENT, 'jp-rishu-164', {
    id: 'https://uni.example/programs/fermented-food',
    providerId,
  })
  const descriptor = {
    ...read.descriptor,
    image: { id: image },
    provider: { ...read.descriptor.provider, kind: 'university' as const, country: 'JP' },
  }
  const { email, salt } = RISHU_LEARNER
  const award = {
    ...read.award,
    id: 'urn:uuid:5a0f4bb5-6a0d-4f0e-8f0b-6f2f0c6f1a18',
    learner: {
      ...read.award?.learner,
      identifiers: [{ type: 'emailAddress', value: email, hashed: true, salt }],
    },
  }
  return { descriptor, award }
}
