import type { Suggestion } from '@core/appeals/duplicates'
import type { EpochMs } from '@core/kit/time'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import { openPage } from '../../platform/navigation'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import { similarWords } from './similar-words'

interface SimilarPartProps {
  readonly categoryId: string | null
  readonly buildingId: string | null
  readonly now: EpochMs
  readonly tell: Tell
}

/** Somebody may have brought the same trouble already: to follow that one is less work for everybody, and hears the same answer. */
export function SimilarPart({ categoryId, buildingId, now, tell }: SimilarPartProps) {
  const suggestions = useSimilar(categoryId, buildingId)
  const attempt = useAttempt(tell, () => undefined)
  if (suggestions.length === 0) return null
  const follow = async ({ id, following }: Suggestion) => {
    if (following || (await attempt(() => callCloud('appeals', 'follow', { appealId: id }))))
      await openPage('appeal', { id })
  }
  return (
    <View className='stack' aria-live='polite'>
      <Notice tone='gold' icon='info' title='旁边有人反映过同样的事'>
        是同一件，就跟着那一件，办得怎样一样告诉您，不用再写。
      </Notice>
      {suggestions.map((one) => (
        <Card key={one.id}>
          <Text className='appeal-form__title'>
            {one.title === '' ? `${one.categoryName}，${buildingWords(one.buildingName)}` : one.title}
          </Text>
          <Text className='muted'>{similarWords(one, now)}</Text>
          <View>
            <SmallButton label={one.following ? '看这一件' : '跟着这一件'} onPress={() => follow(one)} />
          </View>
        </Card>
      ))}
    </View>
  )
}

/** Nothing while it is not known what about and where, or when it cannot be asked: the form works without. */
function useSimilar(categoryId: string | null, buildingId: string | null): readonly Suggestion[] {
  const [suggestions, suggest] = useState<readonly Suggestion[]>([])
  useEffect(() => {
    let current = true
    suggest([])
    if (categoryId === null || buildingId === null) return undefined
    callCloud('appeals', 'similar', { communityId: COMMUNITY_ID, categoryId, buildingId }).then(
      (answer) => current && suggest(answer.suggestions),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [categoryId, buildingId])
  return suggestions
}
