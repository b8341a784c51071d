import type { Route } from '@core/appeals/settings'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { Text } from '../../ui/text/text'
import { EditButton } from './edit-hands'
import type { FormProps } from './form-props'
import { replaced } from './list-edits'
import type { Names } from './names'
import { OpenRow } from './open-row'
import { PeopleChips } from './people-chips'
import { RouteFields } from './route-fields'
import './town-settings.scss'

const MOST = 100

// Over 40 lines: the zones, and below them the routes.
/** Who looks after each zone, and where appeals go by themselves. */
export function RoutingForm({ bench }: FormProps<'routing'>) {
  const { value, answer, names, change } = bench
  const [open, setOpen] = useState<number>()
  const { routes } = value
  const put = (next: readonly Route[], label: string) => change({ ...value, routes: next }, label)
  const add = () => {
    put(
      [...routes, { categoryId: null, zoneId: answer.zones[0]?.id ?? null, to: { kind: 'zone' } }],
      `add.${routes.length}`,
    )
    setOpen(routes.length)
  }
  return (
    <View className='town-form'>
      <DeskHeading title='每个责任区归谁' />
      <ZoneTeams bench={bench} />
      <DeskHeading title='哪类诉求派给谁' aside='写得越细的越先算' />
      <View className='town-card'>
        {routes.map((route, at) => (
          <OpenRow
            // A route is its place in the list: its category and zone are what is being chosen.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            title={`${names.zone(route.zoneId)}的${names.category(route.categoryId)}`}
            note={targetWords(route, names)}
            open={open === at}
            onToggle={() => setOpen(open === at ? undefined : at)}
          >
            <RouteFields
              route={route}
              answer={answer}
              names={names}
              onChange={(next, label) => put(replaced(routes, at, next), `${at}.${label}`)}
              onRemove={() => {
                put(replaced(routes, at, null), `out.${at}`)
                setOpen(undefined)
              }}
            />
          </OpenRow>
        ))}
      </View>
      {routes.length === 0 && <Text className='town-note'>还没有分派，每件都要值班长自己派。</Text>}
      {routes.length < MOST && <EditButton label='添一条分派' icon='plus' onPress={add} />}
    </View>
  )
}

function targetWords({ to }: Route, names: Names): string {
  if (to.kind === 'zone') return '派给那个责任区的人'
  const people = to.personIds.map(names.person).join('、') || '还没有人'
  return to.kind === 'person' ? `派给${people}` : `派给${to.name || '一个单位'}（${people}）`
}

function ZoneTeams({ bench }: FormProps<'routing'>) {
  const { value, answer, names, change } = bench
  const idsOf = (zoneId: string) => value.zoneTeams.find((team) => team.zoneId === zoneId)?.personIds ?? []
  const put = (zoneId: string, personIds: readonly string[]) => {
    const others = value.zoneTeams.filter((team) => team.zoneId !== zoneId)
    const known = value.zoneTeams.findIndex((team) => team.zoneId === zoneId)
    const team = { zoneId, personIds }
    const zoneTeams = known < 0 ? [...others, team] : replaced(value.zoneTeams, known, team)
    change({ ...value, zoneTeams }, `team.${zoneId}`)
  }
  return (
    <View className='town-card'>
      {answer.zones.map(({ id, name }) => (
        <View key={id} className='town-row'>
          <Text className='town-row__lead'>{name}</Text>
          <View className='town-row__body'>
            <PeopleChips of={name} ids={idsOf(id)} people={answer.people} names={names} onIds={(ids) => put(id, ids)} />
          </View>
        </View>
      ))}
    </View>
  )
}
