import type { SectionCodec } from '../section-codec.ts'

/** What is taught. */
export const CONTENT: SectionCodec = {
  section: {
    key: 'content',
    en: 'Content',
    ja: '内容',
    synonyms: [
      'Content/Description',
      'Description',
      'Contents',
      '内容の概要',
      '学習内容',
      '学修内容',
      '講座内容',
      '授業内容',
      '講習内容',
    ],
    labels: {},
    prose: true,
    source: 'jp-article-164',
    confidence: 'established',
  },
  write({ content }, writer) {
    writer.paragraph(content?.overview)
    for (const topic of writer.texts(content?.topics)) writer.item(topic)
  },
  read(reader) {
    const overview = reader.prose(reader.entries.filter(({ kind }) => kind === 'paragraph'))
    const items = reader.entries.filter(({ kind, whole }) => kind === 'item' && whole !== '')
    const topics = items.map(({ whole }) => reader.map(whole))
    if (overview === undefined && topics.length === 0) return {}
    return { content: { ...(overview && { overview }), ...(topics.length > 0 && { topics }) } }
  },
}
