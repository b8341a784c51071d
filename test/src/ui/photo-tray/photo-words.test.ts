import { progressWords, spokenPhoto } from '@src/ui/photo-tray/photo-words'

test('a photo says how far it has come', () => {
  const sending = (part: number) => progressWords({ status: 'sending', part })
  expect([sending(0), sending(0.4), sending(1)]).toEqual(['正在传', '在传 40%', '在传 100%'])
  expect([progressWords({ status: 'up' }), progressWords({ status: 'failed' })]).toEqual(['传好了', '点一下再传'])
})

test('a screen reader hears which one it is, and what a tap does', () => {
  expect(spokenPhoto(2, { status: 'failed' })).toBe('第 2 张照片没传上，点一下再传')
  expect(spokenPhoto(1, { status: 'up' })).toBe('第 1 张照片，传好了，点一下看大图')
})
