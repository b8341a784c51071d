import { View } from '@tarojs/components'
import { usePhoneClock } from '../../platform/help/unsent/phone-clock'
import type { Unsent } from '../../platform/help/unsent/unsent'
import { Card } from '../../ui/card/card'
import { Failed } from '../../ui/failed/failed'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'
import { UnsentRows } from './unsent-rows'
import { type UnsentWords, unsentWords } from './unsent-words'

type Held = Parameters<typeof unsentWords>[0]

/** The words of the moment, by both clocks. */
export function useUnsentWords(held: Held): UnsentWords {
  return unsentWords(held, usePhoneClock())
}

/** The request is not in yet: nothing is lost, it sends itself, and there is a way that needs no network. */
export function NotSent({ held }: { readonly held: Held }) {
  const { title, hint, notes } = useUnsentWords(held)
  return (
    <>
      <Failed code='OFFLINE' title={title} hint={hint} />
      <UnsentPart unsent={held.unsent} />
      {notes.length > 0 && (
        <View className='unsent__notes'>
          <Card tone='sunken'>
            {notes.map((note) => (
              <View key={note}>
                <Text className='muted'>{note}</Text>
              </View>
            ))}
          </Card>
        </View>
      )}
    </>
  )
}

function UnsentPart({ unsent }: { readonly unsent: Unsent }) {
  return (
    <>
      <SectionTitle title='等着发的求助' />
      <Card flush>
        <UnsentRows unsent={unsent} />
      </Card>
    </>
  )
}
