import type { Building } from '@core/people/community'
import type { Address } from '@core/people/person'

/** What was typed so far says: a whole address, a building whose rest is missing, or nothing that is here. */
export interface ParsedPlace {
  readonly building: Building | undefined
  /** Undefined until it is one of the building's. */
  readonly unit: string | undefined
  readonly door: string
  /** Whole only with building, unit and door. */
  readonly address: Address | undefined
}

/** Digits in any of the widths a Chinese input method makes. */
const WIDE_ZERO = '０'.codePointAt(0) ?? 0

const NOTHING: ParsedPlace = { building: undefined, unit: undefined, door: '', address: undefined }

/**
 * `7-2-301`, `7 2 301`, `7栋2单元301`, `７－２－３０１`: how people say an address on the telephone, as fast as it can be typed.
 * A building with a single unit needs none: `9-201`.
 */
export function parsePlace(typed: string, buildings: readonly Building[]): ParsedPlace {
  const parts = narrow(typed)
    .split(/[^0-9A-Za-z]+/)
    .filter(Boolean)
  const [first, second, ...rest] = parts
  const building = first === undefined ? undefined : buildings.find(({ name }) => numberIn(name) === first)
  if (!building) return NOTHING
  const onlyUnit = building.units.length === 1 ? building.units[0] : undefined
  if (onlyUnit !== undefined && second !== undefined && rest.length === 0 && second !== onlyUnit)
    return placeOf(building, onlyUnit, second)
  const unit = building.units.find((name) => name === second)
  return placeOf(building, unit, unit === undefined ? '' : rest.join('-'))
}

/** The same address as somebody would type it, so that what was found can be changed by typing. */
export function typedPlace(address: Address, buildings: readonly Building[]): string {
  const building = buildings.find(({ id }) => id === address.buildingId)
  return building ? [numberIn(building.name), address.unit, address.door].filter(Boolean).join('-') : ''
}

/** What is still missing, for the line under the field; empty when the address is whole. */
export function placeGap(typed: string, { building, unit, address }: ParsedPlace): string {
  if (address || typed.trim() === '') return ''
  if (!building) return '没有这一栋，请再问一下'
  if (unit === undefined) return `${building.name}有 ${building.units.join('、')} 单元，几单元？`
  return '门牌多少？'
}

function placeOf(building: Building, unit: string | undefined, door: string): ParsedPlace {
  const whole = unit !== undefined && door !== ''
  return { building, unit, door, address: whole ? { buildingId: building.id, unit, door } : undefined }
}

function numberIn(name: string): string {
  return /[0-9]+/.exec(name)?.[0] ?? name
}

function narrow(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - WIDE_ZERO))
}
