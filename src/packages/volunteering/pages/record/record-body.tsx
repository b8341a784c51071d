import type { EpochMs } from '@core/kit/time'
import type { ServiceRecord } from '@core/volunteering/record'
import { GradeFigures } from '../../../../features/volunteering/grade-figures'
import { PaperRows } from '../../../../features/volunteering/paper-rows'
import { ServiceList } from '../../../../features/volunteering/record-lists'
import { openPage } from '../../../../platform/navigation'
import { Empty } from '../../../../ui/empty/empty'

interface RecordBodyProps {
  readonly record: ServiceRecord
  readonly now: EpochMs
  readonly onCertify: () => void
}

/** What was done, by the worth of its evidence, and the paper over it. */
export function RecordBody({ record, now, onCertify }: RecordBodyProps) {
  const served = record.services.length > 0
  return (
    <>
      <GradeFigures record={record} />
      {!served && (
        <Empty
          title='还没有记下的服务'
          hint='报个名，到了扫码，走的时候再扫一次，时长就记上了'
          action={{ label: '看看有什么活动', onPress: () => openPage('volunteering') }}
        />
      )}
      <PaperRows served={served} onCertify={onCertify} />
      <ServiceList all={record.services} now={now} />
    </>
  )
}
