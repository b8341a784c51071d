import { type AppealPart, isOpen } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { callPhone } from '../../platform/phone-call'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Notice } from '../../ui/notice/notice'
import { SectionTitle } from '../../ui/section-title/section-title'
import { StatusChip } from '../../ui/status-chip/status-chip'
import { Text } from '../../ui/text/text'
import { Timeline } from '../../ui/timeline/timeline'
import { appealSteps } from '../../words/appeal-steps'
import { appealChip, isAppealLate, limitWords } from '../../words/appeal-words'
import { AnswerPart, BroughtPart, ClaimPart, type DrawPhotos, Elsewhere, NotesPart, PeoplePart } from './appeal-parts'
import './appeal-case.scss'

interface StaffBodyProps {
  readonly appeal: AppealView
  readonly now: EpochMs
  readonly photosOf: DrawPhotos
  /** What whoever wrote it down at the desk still wants to add. */
  readonly morePhotos?: ReactNode
  /** A coordinator lets others read words that wait for it, or not. */
  readonly onJudge: (of: AppealPart, show: boolean) => Promise<unknown>
  /** The owner of a merged case has been told by telephone. */
  readonly onTold: () => Promise<unknown>
}

/** Somebody else's case, for whoever works on it: what is due, what waits for a word, what was brought, what happened. */
export function StaffBody({ appeal, now, photosOf, onJudge, onTold, morePhotos }: StaffBodyProps) {
  const part = { appeal, photosOf }
  return (
    <View className='stack'>
      <StaffHead appeal={appeal} now={now} />
      <Proposals appeal={appeal} />
      <CallPart appeal={appeal} onTold={onTold} />
      <Elsewhere appeal={appeal} />
      <HeldPart appeal={appeal} onJudge={onJudge} />
      <BroughtPart {...part} />
      {morePhotos}
      <OwnerPart appeal={appeal} />
      <ClaimPart appeal={appeal} />
      <AnswerPart {...part} who='居民' />
      <NotesPart {...part} />
      <PeoplePart appeal={appeal} />
      <View>
        <SectionTitle title='办理过程' aside={asideOf(appeal)} />
        <Card>
          <Timeline steps={appealSteps(appeal, now, 'staff')} />
        </Card>
      </View>
    </View>
  )
}

function asideOf({ followers, urges }: AppealView): string | undefined {
  const words = [followers > 0 && `${followers} 位邻居跟着`, urges > 0 && `催过 ${urges} 次`].filter(Boolean)
  return words.length === 0 ? undefined : words.join('，')
}

function StaffHead({ appeal, now }: Pick<StaffBodyProps, 'appeal' | 'now'>) {
  const limit = limitWords(appeal)
  const due = appeal.status === 'submitted' ? `最晚 ${limit} 受理` : `最晚 ${limit} 答复`
  const title = isAppealLate(appeal, now) ? `${due}，已经过了` : due
  return (
    <View className='appeal-head' aria-live='polite'>
      <StatusChip {...appealChip(appeal, now, 'staff')} />
      {limit !== '' && <Text className='appeal-head__title'>{title}</Text>}
      {appeal.handler && <Text className='appeal-head__note'>{appeal.handler.name}在办</Text>}
    </View>
  )
}

/** What one has proposed and another decides, and what somebody above wants. */
function Proposals({ appeal: { inside, status } }: Pick<StaffBodyProps, 'appeal'>) {
  if (!inside) return null
  const { declining, extending, supervised } = inside
  return (
    <>
      {declining && (
        <Notice tone='gold' icon='info' title={status === 'declined' ? '为什么没有受理' : '拟不予受理，等另一位来定'}>
          {declining.reason}
        </Notice>
      )}
      {extending && (
        <Notice tone='gold' icon='clock' title={`想延 ${extending.days} 个工作日，等另一位来定`}>
          {extending.reason}
        </Notice>
      )}
      {supervised && (
        <Notice tone='alert' icon='eye' title='书记督办'>
          {supervised.words}
        </Notice>
      )}
    </>
  )
}

/** Its owner has no app, and the case it was merged into has ended: somebody reads there how, and rings. */
function CallPart({ appeal: { status, toCallBack, owner }, onTold }: Pick<StaffBodyProps, 'appeal' | 'onTold'>) {
  if (status !== 'merged' || !toCallBack) return null
  const name = owner?.name || '居民'
  return (
    <Notice tone='gold' icon='phone' title={`并入的那件有了结果，打电话告诉${name}`}>
      <Text>先看那一件是怎么答复的，再打电话；那边别人的姓名住处不要说。</Text>
      <View className='appeal-part__tags'>
        <SmallButton label='告诉了' spoken={`告诉${name}了`} onPress={onTold} />
      </View>
    </Notice>
  )
}

const PART_WORDS: Readonly<Record<'text' | 'answer', string>> = { text: '居民写的话', answer: '答复' }

function partWords(of: AppealPart): string {
  return of === 'text' || of === 'answer' ? PART_WORDS[of] : `第 ${of.slice(of.indexOf(':') + 1)} 条进展`
}

/** Words that did not pass the check: a coordinator reads them where they stand, and says whether others do. */
function HeldPart({ appeal, onJudge }: Pick<StaffBodyProps, 'appeal' | 'onJudge'>) {
  const held = (appeal.inside?.held ?? []).filter(({ state }) => state === 'held')
  if (held.length === 0) return null
  const judges = appeal.roles.includes('coordinator')
  return (
    <>
      {held.map(({ of }) => (
        <Notice key={of} tone='gold' icon='eyeoff' title={`${partWords(of)}要人看过，别人才看得到`}>
          {judges ? (
            <View className='appeal-part__tags'>
              <SmallButton label='放出来' spoken={`${partWords(of)}，放出来`} onPress={() => onJudge(of, true)} />
              <SmallButton label='不放' spoken={`${partWords(of)}，不放`} onPress={() => onJudge(of, false)} />
            </View>
          ) : (
            '值班长看过就放出来'
          )}
        </Notice>
      ))}
    </>
  )
}

/** Whose case it is, for those who may know. */
function OwnerPart({ appeal }: Pick<StaffBodyProps, 'appeal'>) {
  const { owner, anonymous } = appeal
  return (
    <>
      {anonymous && (
        <Notice tone='sunken' icon='eyeoff'>
          <Text>匿名反映，姓名电话只有接线员看得到</Text>
          {sendsOthers(appeal) && (
            <View>
              <Text>所以不能转求助：上门的人会知道是谁</Text>
            </View>
          )}
        </Notice>
      )}
      {owner && <OwnerRow owner={owner} />}
    </>
  )
}

/** Whoever would look for the way to send somebody at once. */
function sendsOthers({ roles, status }: AppealView): boolean {
  return isOpen({ status }) && (roles.includes('operator') || roles.includes('coordinator'))
}

function OwnerRow({ owner }: { readonly owner: NonNullable<AppealView['owner']> }) {
  const { phone } = owner
  return (
    <Card flush>
      <ListRow
        icon='user'
        title={owner.name}
        note={phone === '' ? '没有留电话' : '点一下打给居民'}
        {...(phone === '' ? {} : { onPress: () => callPhone(phone) })}
      />
    </Card>
  )
}
