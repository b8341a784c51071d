import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'

interface PaperRowsProps {
  /** Whether there is anything to certify. */
  readonly served: boolean
  readonly onCertify: () => void
}

/** A paper over one's own services, and the way to see whether somebody's paper is true. */
export function PaperRows({ served, onCertify }: PaperRowsProps) {
  return (
    <Card flush>
      {served && <ListRow icon='doc' title='开服务证明' note='给学校、单位看的，带编号' onPress={onCertify} />}
      <ListRow icon='search' title='核验证明' note='填编号，看一张证明真不真' onPress={() => openPage('certificate')} />
    </Card>
  )
}
