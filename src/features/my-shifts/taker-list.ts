import type { Taker, TakerBarrier } from '@core/roster/takers'

/** As many as one looks through at a glance; the others are a tap or a name away. */
const FIRST = 8

const BARRIER_WORDS: Readonly<Record<TakerBarrier, string>> = {
  STANDS_THERE: '就在这个班上',
  CANNOT_COME: '那时来不了',
}

interface Looking {
  /** A name or a part of one; empty for everybody. */
  readonly search: string
  readonly all: boolean
}

export interface TakerList {
  /** Those who can be asked, the most suitable first. */
  readonly shown: readonly { readonly id: string; readonly label: string }[]
  /** How many more there are. */
  readonly more: number
  /** Who is not among them, and why; empty when nobody is missed. */
  readonly note: string
}

/** Whom to ask for a shift: the own zone at first, everybody at a tap, anybody by name; whoever cannot come is said and not offered. */
export function takerList(takers: readonly Taker[], { search, all }: Looking): TakerList {
  const name = search.trim()
  const found = takers.filter((taker) => taker.name.includes(name))
  const able = found.filter(({ barrier }) => barrier === null)
  const barred = found.filter(({ barrier }) => barrier !== null)
  const near = able.some(({ sameZone }) => sameZone) ? able.filter(({ sameZone }) => sameZone) : able
  const shown = all || name !== '' ? able : near.slice(0, FIRST)
  return {
    shown: shown.map(({ id, name: label, reachable }) => ({ id, label: reachable ? label : `${label}，收不到提醒` })),
    more: able.length - shown.length,
    note: noteOf({ name, able, barred }),
  }
}

interface Found {
  readonly name: string
  readonly able: readonly Taker[]
  readonly barred: readonly Taker[]
}

function noteOf({ name, able, barred }: Found): string {
  if (name === '') return barred.length === 0 ? '' : `还有 ${barred.length} 位那时来不了，没列出来`
  const cannot = barred.map(({ name: who, barrier }) => `${who}${BARRIER_WORDS[barrier ?? 'CANNOT_COME']}`).join('，')
  return able.length + barred.length === 0 ? `没找到叫“${name}”的人` : cannot
}
