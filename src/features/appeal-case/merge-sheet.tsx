import type { AppealRow } from '@core/contract/appeals-answers'
import { dateAndTime } from '@core/kit/local-time'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { useRemote } from '../../platform/use-remote'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Empty } from '../../ui/empty/empty'
import { ListRow } from '../../ui/list-row/list-row'
import { LongText } from '../../ui/long-text/long-text'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { type Candidate, mergeCandidates } from './merge-candidates'
import type { StaffSheetProps } from './staff-sheet-props'

/** Which other case is about the same trouble; it is read before anything is joined. */
export function MergeSheet(p: StaffSheetProps) {
  const [into, choose] = useState<AppealRow>()
  if (into) return <SameTrouble {...p} into={into} onOther={() => choose(undefined)} />
  return <Candidates {...p} onChoose={choose} />
}

function Candidates({ appeal, moves, onChoose }: StaffSheetProps & { readonly onChoose: (row: AppealRow) => void }) {
  const remote = useRemote(() => callCloud('appeals', 'open', { communityId: COMMUNITY_ID }), [])
  return (
    <Sheet open title='和哪一件是同一件事？' onClose={moves.close}>
      <RemoteView remote={remote}>
        {({ data: { rows } }) => {
          const found = mergeCandidates(appeal, rows)
          if (found.length === 0) return <Empty title='没有像的' hint='同一栋、同一类，还在办的，才列在这里' />
          return (
            <Card flush>
              {found.map((one) => (
                <ListRow
                  key={one.row.id}
                  title={titleOf(one.row)}
                  note={`${LIKE_WORDS[one.like]}，${dateAndTime(one.row.startedAt)} 反映`}
                  onPress={() => onChoose(one.row)}
                />
              ))}
            </Card>
          )
        }}
      </RemoteView>
    </Sheet>
  )
}

const LIKE_WORDS: Readonly<Record<Candidate['like'], string>> = {
  both: '同一栋、同一类',
  category: '同一类',
  place: '同一栋',
}

function titleOf({ category, buildingName, number }: AppealRow): string {
  const what = [category.name, buildingName === '' ? '' : buildingWords(buildingName)].filter(Boolean).join('，')
  return `${what}　${number}`
}

interface SameTroubleProps extends StaffSheetProps {
  readonly into: AppealRow
  readonly onOther: () => void
}

function SameTrouble({ appeal: { id: appealId }, moves, into, onOther }: SameTroubleProps) {
  const intoId = into.id
  const remote = useRemote(() => callCloud('appeals', 'watch', { appealId: intoId }), [intoId])
  const merge = () =>
    moves.replaceBy(() => callCloud('appeals', 'merge', { appealId, intoId }), '并进去了，消息发给居民了')
  const text = remote.status === 'ready' && !remote.data.unchanged ? (remote.data.appeal.inside?.text ?? '') : ''
  return (
    <Sheet
      open
      title='并到这一件？'
      onClose={moves.close}
      foot={
        <>
          <Button kind='secondary' width='fit' label='不是，再看看' onPress={onOther} />
          <Button label='并进去' busyLabel='正在并' onPress={merge} />
        </>
      }
    >
      <View className='stack'>
        <Text className='appeal-part__title'>{titleOf(into)}</Text>
        <RemoteView remote={remote}>
          {() => (text === '' ? <Text className='muted'>写的话在核对</Text> : <LongText text={text} what='反映的事' />)}
        </RemoteView>
        <Text className='muted'>
          手上这一件就到这里，不再单独办；反映的和跟着的居民都收到消息，以后跟着那一件看结果，看不到那边写的话。不用手机的，那一件有了结果会列进待回访。
        </Text>
      </View>
    </Sheet>
  )
}
