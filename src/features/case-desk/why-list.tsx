import type { AskRow, HelpAnswer } from '@core/contract/help'
import { Text, View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useRemote } from '../../platform/use-remote'
import { Card } from '../../ui/card/card'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { askedLines, askTitle, leftOutLine } from './why-words'
import './side-list.scss'

interface WhyListProps {
  /** A case that has changed has searched anew. */
  readonly help: Pick<HelpAnswer, 'id' | 'version' | 'resident'>
}

/** Whom each search asked and why, and who was left out and why; the latest first. */
export function WhyList({ help }: WhyListProps) {
  const { id: helpId, version } = help
  const remote = useRemote(async () => (await callCloud('help', 'why', { helpId })).asks, [helpId, version])
  return (
    <RemoteView remote={remote}>
      {({ data }) =>
        data.length === 0 ? (
          <Text className='side-list__note'>还没找过人</Text>
        ) : (
          <Card>
            {[...data].reverse().map((ask) => (
              <Search key={`${ask.at}`} ask={ask} resident={help.resident?.name ?? ''} />
            ))}
          </Card>
        )
      }
    </RemoteView>
  )
}

function Search({ ask, resident }: { readonly ask: AskRow; readonly resident: string }) {
  const leftOut = leftOutLine(ask, resident)
  return (
    <View className='side-list__one'>
      <Text className='side-list__title'>{askTitle(ask)}</Text>
      {askedLines(ask).map((line) => (
        <Text key={line} className='side-list__line'>
          {line}
        </Text>
      ))}
      {leftOut !== '' && <Text className='side-list__note'>没问 {leftOut}</Text>}
    </View>
  )
}
