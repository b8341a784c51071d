import { createElement } from 'react'
import { bound } from '../../../../src/ui/text/bound'

const ROOM = '\u00a0'

test('a number stays with what it counts', () => {
  expect(bound('党员志愿者 10 分钟到家，7 栋 2 单元 301')).toEqual([
    `党员志愿者 10${ROOM}分钟到家，7${ROOM}栋 2${ROOM}单元 301`,
  ])
})

test('words that count nothing may break where they did', () => {
  expect(bound('热线 0571-8866-0030，白天 黑夜都有人')).toEqual(['热线 0571-8866-0030，白天 黑夜都有人'])
})

test('a sentence in pieces is one sentence; what is not there leaves no trace', () => {
  expect(bound(['约 ', 3, ' 分钟到', false, null])).toEqual([`约 3${ROOM}分钟到`])
  expect(bound(undefined)).toEqual([''])
})

test('pieces beside an element keep their places', () => {
  const mark = createElement('b')
  expect(bound([mark, '等 5 分钟', undefined])).toEqual([mark, `等 5${ROOM}分钟`, undefined])
})
