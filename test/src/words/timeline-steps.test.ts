import { minutes } from '@core/kit/time'
import { inLargePrint, timelineSteps } from '@src/words/timeline-steps'
import { COMING, START } from './known-case'

const told = (...steps: Parameters<typeof timelineSteps>) =>
  timelineSteps(...steps).map(({ title, when, state }) => [state, title, when])

describe('the timeline', () => {
  test('tells what happened, what is going on and what comes', () => {
    expect(told(COMING, START + minutes(2), 'resident')).toEqual([
      ['done', '您的求助已收到', '14:20'],
      ['done', '林建平接单', '14:20'],
      ['current', '正在赶来', '现在'],
      ['future', '到您家', '最晚 14:30'],
      ['future', '事办好', '最晚 14:50'],
      ['future', '您点头才算办完', undefined],
    ])
  })
  test('keeps in large print the latest time of what comes, and what is known of now', () => {
    const steps = timelineSteps(COMING, START + minutes(2), 'resident').map(inLargePrint)
    expect(steps.map(({ title, when, note }) => [title, when ?? note])).toEqual([
      ['您的求助已收到', undefined],
      ['林建平接单', undefined],
      ['正在赶来', '约 3 分钟到'],
      ['到您家', '最晚 14:30'],
      ['事办好', '最晚 14:50'],
      ['您点头才算办完', undefined],
    ])
  })
  test('keeps a missed promise in sight', () => {
    const late = {
      ...COMING,
      timeline: [...COMING.timeline, { at: START + minutes(10), move: 'arriveBreach' as const, name: null }],
    }
    expect(told(late, START + minutes(11), 'resident')).toContainEqual(['overdue', '到家超时，已报值班长', '14:30'])
  })
  test('speaks of the resident to those who are not', () => {
    const titles = timelineSteps(COMING, START, 'staff').map(({ title }) => title)
    expect(titles.filter((title) => title.includes('您'))).toEqual([])
  })
  test('ends with the last thing that happened when the case is over', () => {
    const withdrawn = {
      ...COMING,
      status: 'withdrawn' as const,
      timeline: [...COMING.timeline, { at: START + 60_000, move: 'withdraw' as const, name: null }],
    }
    expect(told(withdrawn, START + minutes(2), 'resident').at(-1)).toEqual(['done', '您取消了', '14:21'])
  })
})
