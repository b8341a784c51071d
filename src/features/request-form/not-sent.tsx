import { CATEGORY_WORDS, type Category } from '@core/help/categories'
import { Card } from '../../ui/card/card'
import { Failed } from '../../ui/failed/failed'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { CATEGORY_ICONS } from '../../words/category-icons'

interface NotSentProps {
  readonly category: Category
  readonly place: string
  readonly text: string
  /** How many go along. */
  readonly photos: number
  readonly onRetry: () => Promise<void>
  readonly onCall: () => Promise<void>
}

/** The network is gone: nothing is lost, it sends itself, and there is a way that needs no network. */
export function NotSent({ category, place, text, photos, onRetry, onCall }: NotSentProps) {
  return (
    <>
      <Failed
        code='OFFLINE'
        title='没发出去，网断了'
        hint='您填的都还在，没丢。连上网会自动再发；着急就直接打电话。'
        onRetry={onRetry}
        call={{ label: '打热线', onPress: onCall }}
      />
      <SectionTitle title='等着发的求助' />
      <Card flush>
        <ListRow icon={CATEGORY_ICONS[category]} title={CATEGORY_WORDS[category]} />
        <ListRow icon='pin' title={place} />
        {text !== '' && <ListRow icon='doc' title={text} />}
        {photos > 0 && <ListRow icon='camera' title={`${photos} 张照片，发出去以后接着传`} />}
      </Card>
    </>
  )
}
