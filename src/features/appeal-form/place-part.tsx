import type { CommunityAnswer } from '@core/contract/people'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { appealPlaceWords } from '../../words/appeal-place'
import type { AppealHandles } from './use-appeal'
import './appeal-form.scss'

interface PlacePartProps {
  readonly community: CommunityAnswer | undefined
  readonly appeal: Pick<AppealHandles, 'place' | 'change'>
  readonly onPlace: () => void
}

/** Beside which house; a suggestion may be about none. */
export function PlacePart({ community, appeal: { place, change }, onPlace }: PlacePartProps) {
  const words = place && community ? appealPlaceWords(place, community.buildings) : undefined
  if (!words) return <Button kind='secondary' icon='pin' label='选在哪一栋旁边' onPress={onPlace} />
  return (
    <View>
      <Card flush>
        <ListRow icon='pin' title={words} value='换地方' spoken={`${words}，换地方`} onPress={onPlace} />
      </Card>
      <Button kind='quiet' label='不是哪一处的事' onPress={() => change({ address: null })} />
    </View>
  )
}
