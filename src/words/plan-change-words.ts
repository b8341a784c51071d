import type { Difference } from '@core/settings/difference'

/** One thing on the plan that is different, in words. */
export interface PlanLine {
  readonly key: string
  readonly words: string
}

const KINDS: Readonly<Record<string, string>> = { zones: '责任区', buildings: '', others: '' }

/** What is different between two plans, a line a thing, in the order of the plan; `zoneOf` names a zone. */
export function planLines(
  differences: readonly Difference[],
  zoneOf: (zoneId: string) => string,
  nameOf: (id: string) => string,
): readonly PlanLine[] {
  const things = new Map<string, Difference[]>()
  for (const one of differences) {
    const [list = '', id = ''] = one.at
    if (id === '' || id === 'order') continue
    things.set(`${list}/${id}`, [...(things.get(`${list}/${id}`) ?? []), one])
  }
  return [...things].map(([key, fields]) => ({ key, words: thingWords(key, fields, { zoneOf, nameOf }) }))
}

interface Names {
  readonly zoneOf: (zoneId: string) => string
  readonly nameOf: (id: string) => string
}

function thingWords(key: string, fields: readonly Difference[], { zoneOf, nameOf }: Names): string {
  const [list = '', id = ''] = key.split('/')
  const said = (field: string) => fields.find(({ at }) => at[2] === field)
  const name = said('name')
  const title = `${KINDS[list] ?? ''}${name?.before ?? name?.after ?? nameOf(id)}`
  const zone = (value: string | null | undefined) => (value ? zoneOf(value) : '没有')
  if (fields.every(({ before }) => before === null)) {
    const facts = [said('zoneId') && zone(said('zoneId')?.after), said('units') && `单元 ${said('units')?.after}`]
    return [`新添${title}`, ...facts.filter(Boolean)].join('，')
  }
  if (fields.every(({ after }) => after === null)) return `撤了${title}`
  const moved = said('lng') || said('lat')
  return `${title}：${[
    name && `改叫${name.after}`,
    said('zoneId') && `从${zone(said('zoneId')?.before)}划到${zone(said('zoneId')?.after)}`,
    said('units') && `单元 ${said('units')?.before} 改成 ${said('units')?.after}`,
    moved && '门前的位置挪了',
    said('outline') && '轮廓改了',
  ]
    .filter(Boolean)
    .join('，')}`
}
