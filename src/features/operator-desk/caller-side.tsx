import type { EarlierCase, KnownCaller } from '@core/contract/desk'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { Pledge } from '@core/help/pledge'
import { dateAndTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import type { Building } from '@core/people/community'
import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar/avatar'
import { SmallButton } from '../../ui/button/small-button'
import { DeskPane } from '../../ui/desk-frame/desk-pane'
import { Icon } from '../../ui/icon/icon'
import { LongText } from '../../ui/long-text/long-text'
import { heading, role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { pledgeWords } from '../../words/durations'
import { phoneFault } from '../../words/phone-words'
import { addressWords, spotWords } from '../../words/place-words'
import type { CallDraft } from './call-draft'
import { callLength } from './call-length'
import { DeskField } from './desk-field'
import type { CallHandles } from './use-call'
import './operator-desk.scss'

interface CallerSideProps {
  readonly buildings: readonly Building[]
  readonly call: CallHandles
  readonly draft: CallDraft
  readonly promise: Pledge | null
  readonly now: EpochMs
  readonly onOpen: (earlier: EarlierCase) => void
}

/** Left of the form: the call that is going on, who rings, and what they asked for before. */
export function CallerSide({ buildings, call, draft, promise, now, onOpen }: CallerSideProps) {
  const { lookUp } = call
  const note = phoneNote(draft.phone, promise)
  return (
    <DeskPane>
      <View className='call-card'>
        <View className='call-card__top'>
          <Icon name='phone' size='small' />
          <Text className='call-card__state'>通话中</Text>
          <Text className='call-card__clock'>{callLength(draft.pickedUpAt, now)}</Text>
        </View>
        <DeskField
          field='phone'
          label='来电号码'
          value={draft.phone}
          placeholder='来电显示的号码'
          maxLength={20}
          onInput={call.phone}
        />
        {note !== '' && <Text className='call-card__note'>{note}</Text>}
      </View>
      {lookUp.status === 'asking' && <Text className='muted'>正在查这个号码</Text>}
      {lookUp.status === 'failed' && (
        <Text className='muted'>没查到：{lookUp.words}。问一下姓名和地址，照样能派。</Text>
      )}
      {lookUp.status === 'found' && (
        <>
          <Callers people={lookUp.answer.people} buildings={buildings} chosen={draft.personId} onName={call.name} />
          <Earlier rows={lookUp.answer.earlier} onOpen={onOpen} />
        </>
      )}
    </DeskPane>
  )
}

function phoneNote(phone: string, promise: Pledge | null): string {
  if (phone === '') return `计时已经开始，${promise ? `${pledgeWords(promise.arriveMs)}到家` : '时限'}从接起电话算`
  return phoneFault(phone) ?? ''
}

interface CallersProps {
  readonly buildings: readonly Building[]
  readonly people: readonly KnownCaller[]
  readonly chosen: string | null
  readonly onName: (caller: KnownCaller | null) => void
}

/** Several share a number; who it is, only the voice says. */
function Callers({ people, buildings, chosen, onName }: CallersProps) {
  if (people.length === 0) return <Text className='muted'>这个号码没有登记过。问一下怎么称呼、住哪儿。</Text>
  return (
    <View className='callers' aria-label='是哪一位' {...role('radiogroup')}>
      {people.map((one) => (
        <Caller
          key={one.personId}
          caller={one}
          buildings={buildings}
          chosen={one.personId === chosen}
          onChoose={() => onName(one)}
        />
      ))}
      {chosen !== null && <SmallButton label='不是这位' onPress={() => onName(null)} />}
    </View>
  )
}

/** Anybody can type anybody's number: the voice has to say where it lives before the desk believes the record. */
const UNPROVEN = '号码未核实，先请对方说住哪栋'

interface CallerProps {
  readonly caller: KnownCaller
  readonly buildings: readonly Building[]
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Caller({ caller, buildings, chosen, onChoose }: CallerProps) {
  const { name, age, home, careNotes, numberProven } = caller
  const where = (home && addressWords({ ...home, door: '' }, buildings)) || '没登记住址'
  const about = [age === null ? '' : `${age} 岁`, where].filter(Boolean).join('，')
  return (
    <Pressable
      className={chosen ? 'caller caller--chosen' : 'caller'}
      role='radio'
      checked={chosen}
      spoken={[name, about, numberProven ? '' : UNPROVEN].filter(Boolean).join('，')}
      onPress={onChoose}
    >
      <Avatar name={name} />
      <View className='caller__words'>
        <Text className='caller__name'>{name}</Text>
        <Text className='muted'>{about}</Text>
        {!numberProven && <Text className='caller__care'>{UNPROVEN}</Text>}
        {chosen && careNotes !== '' && (
          <View className='caller__care'>
            <LongText text={careNotes} what='照顾须知' />
          </View>
        )}
      </View>
    </Pressable>
  )
}

function Earlier({
  rows,
  onOpen,
}: {
  readonly rows: readonly EarlierCase[]
  readonly onOpen: CallerSideProps['onOpen']
}) {
  if (rows.length === 0) return null
  return (
    <View className='earlier'>
      <Text className='call-form__title' {...heading(2)}>
        以前找过我们
      </Text>
      {rows.map((row) => (
        <Pressable
          key={row.id}
          className='earlier__row'
          role='link'
          spoken={CATEGORY_WORDS[row.category]}
          onPress={() => onOpen(row)}
        >
          <Icon name={row.closedAt === null ? 'st-finding' : 'st-settled'} size='glyph' />
          <Text className='earlier__what'>
            {CATEGORY_WORDS[row.category]}，{spotWords({ ...row, door: null })}
          </Text>
          <Text className='muted'>{dateAndTime(row.startedAt).replace(/ .*/, '')}</Text>
        </Pressable>
      ))}
    </View>
  )
}
