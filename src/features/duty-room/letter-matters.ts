import type { DeadLetter } from '@core/contract/reach'
import type { Matter } from './matter'

/** Where no channel is set up every message ends here: one line says so, and the cases stay in sight. */
const SHARED_FROM = 2

/** What reached nobody: one line a person, the newest first, and the reader's own as what the reader can mend. */
export function letterMatters(letters: readonly DeadLetter[], readerId: string): readonly Matter[] {
  const mine = letters.filter(({ toId }) => toId === readerId)
  const theirs = letters.filter(({ toId }) => toId !== readerId)
  const untried = theirs.filter(({ trials }) => trials.length === 0)
  const shared = untried.length >= SHARED_FROM ? untried : []
  const single = theirs.filter((letter) => !shared.includes(letter))
  const people = [...new Set(single.map(({ toId }) => toId))]
  return [
    ...ownMatter(mine),
    ...people
      .flatMap((id) => personMatter(single.filter(({ toId }) => toId === id)))
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.id < b.id ? -1 : 1)),
    ...sharedMatter(shared),
  ]
}

function personMatter(letters: readonly DeadLetter[]): readonly Matter[] {
  const [newest, ...others] = newestFirst(letters)
  if (!newest) return []
  const { key, toId, toName, title, deadAt, trials } = newest
  const what = quoted(title)
  const tried = trials.length === 0 ? '没有能用的渠道' : `试了 ${trials.length} 次都没送到`
  const cases = new Set(letters.map(({ about }) => about.id)).size
  const many = `${cases > 1 ? `关于 ${cases} 件事，` : ''}最近一条${what}，打个电话更快`
  return [
    {
      ...{ id: `letter:${toId}`, tone: 'grey', icon: 'bell', at: deadAt },
      title: others.length === 0 ? `${toName}没收到${what}` : `${toName}没收到 ${letters.length} 条提醒`,
      note: others.length === 0 ? `${tried}，打个电话更快` : many,
      act: { kind: 'resend', key, label: '再送一次' },
    },
  ]
}

/** Nobody rings themselves up: what is missing is a reminder left to send. */
function ownMatter(letters: readonly DeadLetter[]): readonly Matter[] {
  const [newest] = newestFirst(letters)
  if (!newest) return []
  return [
    {
      ...{ id: 'letter:own', tone: 'gold', icon: 'bell', at: newest.deadAt },
      title: '您自己的提醒用完了',
      note: `有 ${letters.length} 条没送到您手机上，最近一条${quoted(newest.title)}`,
      act: { kind: 'topUp', label: '补足提醒' },
    },
  ]
}

function sharedMatter(untried: readonly DeadLetter[]): readonly Matter[] {
  if (untried.length === 0) return []
  const names = [...new Set(untried.map(({ toName }) => toName))]
  const who = names.length <= 3 ? names.join('、') : `${names.slice(0, 2).join('、')}等 ${names.length} 人`
  return [
    {
      ...{ id: 'untried', tone: 'grey', icon: 'bell', at: null, act: null },
      title: `${untried.length} 条提醒没有渠道可送`,
      note: `${who}，打开小程序能看到，急事打电话`,
    },
  ]
}

function newestFirst(letters: readonly DeadLetter[]): readonly DeadLetter[] {
  return [...letters].sort((a, b) => b.deadAt - a.deadAt || (a.key < b.key ? -1 : 1))
}

function quoted(title: string): string {
  return `“${title.replaceAll('“', '').replaceAll('”', '')}”`
}
