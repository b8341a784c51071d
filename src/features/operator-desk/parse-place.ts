import type { Building } from '@core/people/community'
import type { Address } from '@core/people/person'
import { withPlainNumbers } from './spoken-numbers'

/** What was typed so far says: a whole address, a building whose rest is missing, or nothing that is here. */
export interface ParsedPlace {
  /** Undefined as well while several are meant. */
  readonly building: Building | undefined
  /** More than one building has this number: which one, only the caller knows. */
  readonly several: readonly Building[]
  /** Undefined until it is one of the building's. */
  readonly unit: string | undefined
  readonly door: string
  /** Whole only with building, unit and door. */
  readonly address: Address | undefined
}

const NOTHING: ParsedPlace = { building: undefined, several: [], unit: undefined, door: '', address: undefined }

/** A number and what was said behind it; the part is empty where nothing was. */
interface Said {
  readonly number: string
  readonly part: 'building' | 'unit' | 'floor' | 'door' | ''
}

const PART_OF: Readonly<Record<string, Said['part']>> = {
  ...{ 栋: 'building', 幢: 'building', 座: 'building', 号楼: 'building' },
  ...{ 单元: 'unit', 楼: 'floor', 层: 'floor', 室: 'door', 户: 'door' },
}

/**
 * `7-2-301`, `7 2 301`, `7栋2单元301`, `七栋二单元三零一`, `７－２－３０１`: how people say an address on the telephone, as fast as it can be
 * typed. A building with a single unit needs none: `9-201`. A floor is no door.
 */
export function parsePlace(typed: string, buildings: readonly Building[]): ParsedPlace {
  const text = withPlainNumbers(typed).replace(/\s+/g, ' ')
  const said = saidIn(text)
  const named = said.find(({ part }) => part === 'building') ?? said[0]
  if (!named) return NOTHING
  const meant = meantBy(named.number, text, buildings)
  const [building] = meant
  if (!building) return NOTHING
  if (meant.length > 1) return { ...NOTHING, several: meant }
  return inside(building, said.slice(said.indexOf(named) + 1))
}

/** The same address as somebody would type it, so that what was found can be changed by typing. */
export function typedPlace(address: Address, buildings: readonly Building[]): string {
  const building = buildings.find(({ id }) => id === address.buildingId)
  if (!building) return ''
  const alone = buildings.filter((one) => numberIn(one) === numberIn(building)).length === 1
  return [alone ? numberIn(building) : building.name, address.unit, address.door].filter(Boolean).join('-')
}

/** What is still missing, for the line under the field; empty when the address is whole. */
export function placeGap(typed: string, { building, several, unit, address }: ParsedPlace): string {
  if (address || typed.trim() === '') return ''
  if (several.length > 0) return `是${several.map(({ name }) => name).join('，还是')}？`
  if (!building) return '没有这一栋，请再问一下'
  if (unit === undefined) return `${building.name}有 ${building.units.join('、')} 单元，几单元？`
  return '门牌多少？'
}

function saidIn(text: string): readonly Said[] {
  const found = text.matchAll(/([0-9A-Za-z]+)\s?(号楼|栋|幢|座|单元|楼|层|室|户)?/g)
  return [...found].map(([, number = '', part = '']) => ({ number, part: PART_OF[part] ?? '' }))
}

/** The buildings of this number; those whose name was said before it, where somebody said one. */
function meantBy(number: string, text: string, buildings: readonly Building[]): readonly Building[] {
  const numbered = buildings.filter((building) => numberIn(building) === number)
  const named = numbered.filter((building) => nameOnly(building) !== '' && text.includes(nameOnly(building)))
  return named.length > 0 ? named : numbered
}

function inside(building: Building, said: readonly Said[]): ParsedPlace {
  const rest = said.filter(({ part }) => part !== 'floor')
  const onlyUnit = building.units.length === 1 ? building.units[0] : undefined
  const [first, ...doors] = rest
  if (onlyUnit !== undefined && first && first.part !== 'unit' && doors.length === 0 && first.number !== onlyUnit)
    return placeOf(building, onlyUnit, first.number)
  const unit = building.units.find((name) => name === first?.number)
  return placeOf(building, unit, unit === undefined ? '' : doors.map(({ number }) => number).join('-'))
}

function placeOf(building: Building, unit: string | undefined, door: string): ParsedPlace {
  const whole = unit !== undefined && door !== ''
  return { building, several: [], unit, door, address: whole ? { buildingId: building.id, unit, door } : undefined }
}

function numberIn({ name }: Building): string {
  return /[0-9]+|[A-Za-z]+/.exec(withPlainNumbers(name))?.[0] ?? name
}

/** What stands before the number: 桐南苑 of 桐南苑7栋. */
function nameOnly({ name }: Building): string {
  return withPlainNumbers(name)
    .replace(/[0-9A-Za-z].*$/, '')
    .trim()
}
