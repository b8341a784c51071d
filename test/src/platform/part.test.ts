import { withPart } from '../../../src/platform/part'

const written = { day: '3月5日', from: '9:00', skills: ['量血压'] }

test('a part comes anew, the rest stays', () => {
  expect(withPart(written, { day: '3月2日' })).toEqual({ ...written, day: '3月2日' })
})

test('a part made of what is there keeps what another touch has just put there', () => {
  const touched = withPart(written, ({ skills }) => ({ skills: [...skills, '修电器'] }))
  expect(withPart(touched, ({ skills }) => ({ skills: [...skills, '理发'] })).skills).toEqual([
    '量血压',
    '修电器',
    '理发',
  ])
})
