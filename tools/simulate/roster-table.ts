import type { Transport } from '../../core/people/person'
import type { Spell } from './crew'
import { minuteOf, type Rows, readTable } from './table-rows'
import type { Member, Town } from './town'

/** A roster read from a table: its people and their spells of every day. */
export interface Roster {
  readonly members: readonly Member[]
  readonly spells: readonly Spell[]
}

interface Line {
  readonly name: string
  readonly zoneId: string
  readonly transport: Transport
  readonly fromMinute: number
  readonly toMinute: number
}

const TRANSPORTS: Readonly<Record<string, Transport>> = { walk: 'walk', ebike: 'ebike', 步行: 'walk', 电动车: 'ebike' }

/** Shifts from a table: `member`, `zone` (id or name), `transport` (walk or ebike), `from` and `to` (HH:mm, every day, also past midnight). */
export function rosterFrom(text: string, { community }: Town): Rows<Line> {
  const before = new Map<string, Line[]>()
  return readTable(text, ['member', 'zone', 'transport', 'from', 'to'], (cells) => {
    const zone = community.zones.find(({ id, name }) => id === cells.zone || name === cells.zone)
    const transport = TRANSPORTS[cells.transport ?? '']
    const fromMinute = minuteOf(cells.from ?? '')
    const toMinute = minuteOf(cells.to ?? '')
    const name = cells.member ?? ''
    if (name === '') return '没有写是谁'
    if (!zone) return `没有“${cells.zone}”这个责任区`
    if (!transport) return `出行方式“${cells.transport}”要写 walk 或 ebike`
    if (fromMinute === null || toMinute === null) return `时间“${cells.from}–${cells.to}”要写成 08:00、16:00`
    if (fromMinute === toMinute) return '上班和下班是同一个时间'
    const line = { name, zoneId: zone.id, transport, fromMinute, toMinute }
    const own = before.get(name) ?? []
    if (own.some((other) => overlaps(other, line))) return `${name}的班和他另一个班重叠`
    before.set(name, [...own, line])
    return line
  })
}

/** The people and spells of a table that is in order; each person once, in the zone of their first line. */
export function rosterOfLines(lines: readonly Line[], { community }: Town): Roster {
  const names = [...new Set(lines.map((line) => line.name))]
  const members = names.map((name, no): Member => {
    const line = lines.find((one) => one.name === name)
    if (!line) throw new Error(`no line for ${name}`)
    const home = community.buildings.find(({ zoneId }) => zoneId === line.zoneId)
    if (!home) throw new Error(`责任区 ${line.zoneId} 没有楼栋，排不了人`)
    const { zoneId, transport } = line
    return { no, id: `member-${no}`, zoneId, transport, home: { lng: home.lng, lat: home.lat }, skills: [] }
  })
  const spells = lines.map(({ name, fromMinute, toMinute }) => ({
    memberNo: names.indexOf(name),
    fromMinute,
    toMinute,
  }))
  return { members, spells }
}

function overlaps(a: Line, b: Line): boolean {
  return stretches(a).some(([from, to]) => stretches(b).some(([start, end]) => from < end && start < to))
}

/** A spell past midnight is two stretches of the day. */
function stretches({ fromMinute, toMinute }: Line): readonly (readonly [number, number])[] {
  return fromMinute < toMinute
    ? [[fromMinute, toMinute]]
    : [
        [fromMinute, 24 * 60],
        [0, toMinute],
      ]
}
