import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useRemote } from '../../platform/use-remote'
import { Card } from '../../ui/card/card'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Text } from '../../ui/text/text'
import { askedLines, askTitle, leftOutLine, type ToldSearch, toldSearches } from './why-words'
import './side-list.scss'

interface WhyListProps {
  /** A case that has changed has searched anew. */
  readonly help: Pick<HelpAnswer, 'id' | 'version' | 'resident'>
  readonly now: EpochMs
}

/** Whom each search asked and why, and who was left out and why; the latest first. */
export function WhyList({ help, now }: WhyListProps) {
  const { id: helpId, version } = help
  const remote = useRemote(async () => (await callCloud('help', 'why', { helpId })).asks, [helpId, version])
  return (
    <RemoteView remote={remote}>
      {({ data }) =>
        data.length === 0 ? (
          <Text className='side-list__note'>还没找过人</Text>
        ) : (
          <Card>
            {toldSearches(data).map((told) => (
              <Search key={`${told.from}`} told={told} now={now} resident={help.resident?.name ?? ''} />
            ))}
          </Card>
        )
      }
    </RemoteView>
  )
}

interface SearchProps {
  readonly told: ToldSearch
  readonly now: EpochMs
  readonly resident: string
}

function Search({ told, now, resident }: SearchProps) {
  const { ask } = told
  const leftOut = leftOutLine(ask, resident)
  return (
    <View className='side-list__one'>
      <Text className='side-list__title'>{askTitle(told, now)}</Text>
      {askedLines(ask).map((line) => (
        <Text key={line} className='side-list__line'>
          {line}
        </Text>
      ))}
      {leftOut !== '' && <Text className='side-list__note'>没问 {leftOut}</Text>}
    </View>
  )
}
