import { callAs } from '../../support/emulator-client'
import { OPENIDS } from './people'

/** An instant of the day on which every story begins. */
export function today(time: string): number {
  return Date.parse(`2026-03-02T${time}:00+08:00`)
}

interface Given {
  readonly title: string
  readonly from: string
  readonly to: string
  readonly capacity: number
  readonly skills?: readonly string[]
  readonly about?: string
}

/** An activity of today, written by 林建平 and let out by 赵明远; answers its id. */
export async function givenActivity(url: string, { title, from, to, capacity, skills = [], about = '' }: Given) {
  const slots = [{ id: 's1', from: today(from), to: today(to), capacity }]
  const draft = { title, about, series: '', place: '7 栋门口', at: null, skills: [...skills], slots }
  const input = { activityId: null, clientKey: `given-${from.replace(':', '')}-${capacity}`, draft }
  const { id } = await callAs(url, OPENIDS.lin, ['volunteering', 'saveActivity', input])
  await callAs(url, OPENIDS.zhao, ['volunteering', 'publish', { activityId: id }])
  return id
}
