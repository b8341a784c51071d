import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'

/** The door for what does not hurry; and the word that something is still on its way out of it. */
export function ReportDoor({ unsent }: { readonly unsent: boolean }) {
  return (
    <Card flush tone={unsent ? 'gold' : 'plain'}>
      <ListRow
        icon='talk'
        title='反映事情'
        note={unsent ? '有一件还没发出去，点这里看' : '灯坏了、楼道堵了、有建议，件件有回音'}
        strong
        onPress={() => openPage('newAppeal')}
      />
    </Card>
  )
}
