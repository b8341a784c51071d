import type { Message } from './message'

/** Titles named in one push; the rest is a number. */
const NAMED = 2

/** Groups what may share one push: ordinary messages to one person by one template. A message that stands alone is a group of one. */
export function bundles<M extends Pick<Message, 'urgency' | 'to' | 'templateId'>>(
  messages: readonly M[],
): readonly (readonly M[])[] {
  const groups = new Map<string, M[]>()
  messages.forEach((message, index) => {
    const key = message.urgency === 'ordinary' ? `${message.to.id}|${message.templateId}` : `alone:${index}`
    groups.set(key, [...(groups.get(key) ?? []), message])
  })
  return [...groups.values()]
}

/** The words of one push for several messages. */
export function bundledWords(messages: readonly Pick<Message, 'title'>[]): {
  readonly title: string
  readonly body: string
} {
  const named = messages.slice(0, NAMED).map((message) => message.title)
  const more = messages.length - named.length
  return {
    title: `您有 ${messages.length} 条新消息`,
    body: `${named.join('；')}${more > 0 ? ` 等 ${messages.length} 条` : ''}。请打开小程序查看。`,
  }
}
