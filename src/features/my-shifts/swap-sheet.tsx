import type { ShiftRow } from '@core/contract/roster'
import { mondayOf, type TownDate } from '@core/kit/town-date'
import type { Taker } from '@core/roster/takers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useRemote } from '../../platform/use-remote'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { returnsFrom } from './returns'
import { shiftTitle } from './shift-notes'
import { takerList } from './taker-list'
import type { ShiftHands } from './use-shifts'

interface SwapSheetProps {
  readonly shift: ShiftRow
  readonly today: TownDate
  readonly onOffer: ShiftHands['offer']
  readonly onClose: () => void
}

const ANYBODY = 'anybody'
const NOTHING = 'nothing'
const NOTE_MAX = 100
const NAME_MAX = 20

/** Whom to ask, and whether to take one of theirs in return. */
export function SwapSheet({ shift, today, onOffer, onClose }: SwapSheetProps) {
  const remote = useRemote(async () => (await callCloud('roster', 'takers', { slot: shift.slot })).takers, [shift.slot])
  const [to, setTo] = useState(ANYBODY)
  const [back, setBack] = useState(NOTHING)
  const [note, setNote] = useState('')
  const takers = remote.status === 'ready' ? remote.data : []
  const name = takers.find(({ id }) => id === to)?.name
  const offer = async () => {
    if (await onOffer({ slot: shift.slot, ...chosenBy(to, back), note: note.trim() })) onClose()
  }
  const choose = (id: string) => {
    setTo(id)
    setBack(NOTHING)
  }
  return (
    <Sheet
      open
      title='这个班换给谁？'
      onClose={onClose}
      foot={<Button label={name === undefined ? '问问大家' : `问问${name}`} onPress={offer} />}
    >
      <View className='stack'>
        <WhatHappens shift={shift} today={today} />
        <RemoteView remote={remote}>{({ data }) => <Takers takers={data} chosen={to} onChoose={choose} />}</RemoteView>
        {name !== undefined && (
          <Returns shift={shift} personId={to} name={name} today={today} chosen={back} onChoose={setBack} />
        )}
        <Field label='捎句话' hint='不写也行' value={note} maxLength={NOTE_MAX} onInput={setNote} />
      </View>
    </Sheet>
  )
}

interface TakersProps {
  readonly takers: readonly Taker[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** Those who can come, the most suitable first. Whoever is chosen stays in sight, whatever is searched for. */
function Takers({ takers, chosen, onChoose }: TakersProps) {
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const { shown, more, note } = takerList(takers, { search, all })
  const picked = takers.filter(({ id }) => id === chosen && !shown.some((one) => one.id === id))
  const anybody = { id: ANYBODY, label: '谁能来都行' }
  return (
    <>
      <Field label='找人' hint='写名字里的一个字就行' value={search} maxLength={NAME_MAX} onInput={setSearch} />
      <Choices
        label='换给谁'
        choices={[anybody, ...picked.map(({ id, name: label }) => ({ id, label })), ...shown]}
        chosen={chosen}
        onChoose={onChoose}
      />
      {note !== '' && <Text className='muted'>{note}</Text>}
      {more > 0 && search === '' && <Button kind='quiet' label={`再看 ${more} 位`} onPress={() => setAll(true)} />}
    </>
  )
}

function WhatHappens({ shift, today }: Pick<SwapSheetProps, 'shift' | 'today'>) {
  return (
    <>
      <Text className='shift-sheet__title'>{shiftTitle(shift, today)}</Text>
      <Text className='muted'>换成了会通知您。没换成之前，班还是您的。</Text>
    </>
  )
}

/** What the chosen pills mean: nobody gives a shift in return for an offer to all. */
function chosenBy(to: string, back: string) {
  const toId = to === ANYBODY ? null : to
  return { toId, inReturn: toId === null || back === NOTHING ? null : back }
}

interface ReturnsProps {
  readonly shift: ShiftRow
  readonly personId: string
  readonly name: string
  readonly today: TownDate
  readonly chosen: string
  readonly onChoose: (slot: string) => void
}

/** The other's shifts of the same week, as far as one may know them: a swap, and not a favour. */
function Returns({ shift, personId, name, today, chosen, onChoose }: ReturnsProps) {
  const monday = mondayOf(shift.date)
  const remote = useRemote(() => callCloud('roster', 'week', { monday }), [monday])
  if (remote.status !== 'ready') return null
  const theirs = returnsFrom(remote.data, { personId, exceptSlot: shift.slot, today })
  if (theirs.length === 0) return null
  return (
    <>
      <Text className='shift-sheet__label'>换{name}的哪个班</Text>
      <Choices
        label={`换${name}的哪个班`}
        choices={[{ id: NOTHING, label: '不用还' }, ...theirs]}
        chosen={chosen}
        onChoose={onChoose}
      />
    </>
  )
}
