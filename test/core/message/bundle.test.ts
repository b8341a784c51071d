import { bundledWords, bundles } from '@core/message/bundle'
import type { Urgency } from '@core/message/message'

const to = (id: string) => ({ id, openid: `openid-${id}`, phone: '' })
const one = (id: string, urgency: Urgency, templateId = 'progress') => ({ to: to(id), urgency, templateId })

test('ordinary messages to one person share a push', () => {
  const all = [one('wang', 'ordinary'), one('li', 'ordinary'), one('wang', 'ordinary')]
  expect(bundles(all).map((group) => group.length)).toEqual([2, 1])
})

test('whatever is urgent or live stands alone, and so does another template', () => {
  const all = [one('wang', 'urgent'), one('wang', 'urgent'), one('wang', 'live'), one('wang', 'ordinary')]
  expect(bundles([...all, one('wang', 'ordinary', 'offer')]).map((group) => group.length)).toEqual([1, 1, 1, 1, 1])
})

test('the words name the first two and count the rest', () => {
  const titles = ['排班出来了', '有人想跟您换班', '换班成了'].map((title) => ({ title }))
  expect(bundledWords(titles)).toEqual({
    title: '您有 3 条新消息',
    body: '排班出来了；有人想跟您换班 等 3 条。请打开小程序查看。',
  })
})
