import { DOORS } from '@core/appeals/appeal'
import { DOOR_WORDS } from '@core/board/appeal-tally'
import { monthBeforeWords } from '@core/board/month'
import { TOO_FEW_WORDS } from '@core/board/rates'
import type { MonthReport } from '@core/contract/board'
import { addDays, type TownDate, townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  type AnyFigure,
  appealLengthWords,
  changeWords,
  countWords,
  lengthDigits,
  lengthName,
  lengthWords,
  percentOf,
  ruleOf,
} from '../../../../features/response-board/figure-words'
import { Screen } from '../../../../features/screen/screen'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { useCommunityOf } from '../../../../platform/community'
import { saveFile } from '../../../../platform/files/save-file'
import { useRemote } from '../../../../platform/use-remote'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { SmallButton } from '../../../../ui/button/small-button'
import { Card } from '../../../../ui/card/card'
import { ListRow } from '../../../../ui/list-row/list-row'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { SectionTitle } from '../../../../ui/section-title/section-title'
import { Text } from '../../../../ui/text/text'
import './report-page.scss'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const A_MINUTE = 60_000

/** One month to read, and as a sheet to keep. */
export function ReportPage({ communityId }: { readonly communityId: string }) {
  const current = townDateOf(useServerNow(A_MINUTE)).slice(0, 7)
  const [month, choose] = useState(current)
  const toast = useToast()
  const remote = useRemote(() => callCloud('board', 'report', { communityId, month }), [communityId, month])
  const save = async ({ fileName, file }: MonthReport) => {
    const saved = await saveFile({ name: fileName, base64: file, type: XLSX })
    toast.tell(saved ? '表格给您了' : '没存下来，再点一次', saved ? 'done' : 'plain')
  }
  const ready = remote.status === 'ready' ? remote.data : undefined
  return (
    <Screen
      kind='page'
      title='月报'
      toast={toast}
      foot={ready && <Button icon='doc' label='下载表格' onPress={() => save(ready)} />}
    >
      <View className='report-month'>
        <SmallButton label='上个月' onPress={() => choose(beside(month, -1))} />
        <Text className='report-month__name'>{monthWords(month)}</Text>
        {month < current ? <SmallButton label='下个月' onPress={() => choose(beside(month, 1))} /> : <View />}
      </View>
      <RemoteView remote={remote}>{({ data }) => <Figures report={data} communityId={communityId} />}</RemoteView>
    </Screen>
  )
}

/** `2026 年 11 月`. */
function monthWords(month: string): string {
  const [year, number] = month.split('-')
  return `${year} 年 ${Number(number)} 月`
}

function beside(month: string, step: 1 | -1): string {
  const first: TownDate = `${month}-01`
  return addDays(first, step === 1 ? 31 : -1).slice(0, 7)
}

interface FiguresProps {
  readonly report: MonthReport
  readonly communityId: string
}

function Figures({ report: { figures, zones, appeals }, communityId }: FiguresProps) {
  const beforeWords = monthBeforeWords(figures.days)
  return (
    <>
      <SectionTitle title={`${figures.rounds} 件求助`} />
      <RateRows rates={figures.rates} beforeWords={beforeWords} />
      <SectionTitle title='用了多久' />
      <Card flush>
        {figures.lengths.map((length) => (
          <ListRow
            key={length.id}
            title={lengthName(length)}
            note={lengthWords(length)}
            value={lengthDigits(length.medianS)}
          />
        ))}
      </Card>
      <SectionTitle title='各网格的按时办好率' />
      <ZoneRows zones={zones} communityId={communityId} />
      <SectionTitle title={`${appeals.rounds} 件诉求`} />
      <RateRows rates={appeals.rates} beforeWords={beforeWords} />
      <Text className='report-note'>{appealNote(appeals)}</Text>
      <Text className='report-note'>每天的数、不算的各有几件、怎么算的，都在表格里。</Text>
    </>
  )
}

interface RateRowsProps {
  readonly rates: readonly AnyFigure[]
  readonly beforeWords: string
}

function RateRows({ rates, beforeWords }: RateRowsProps) {
  return (
    <Card flush>
      {rates.map((figure) => (
        <ListRow
          key={figure.id}
          title={ruleOf(figure.id).name}
          note={[countWords(figure), figure.changed === null ? '' : `${beforeWords}${changeWords(figure.changed)}`]
            .filter(Boolean)
            .join('，')}
          value={percent(figure.permille)}
        />
      ))}
    </Card>
  )
}

/** `热线 20 件，信箱 1 件；答复用时：…`. */
function appealNote({ doors, lengths }: MonthReport['appeals']): string {
  const came = DOORS.filter((door) => doors[door] > 0).map((door) => `${DOOR_WORDS[door]} ${doors[door]} 件`)
  const took = lengths.filter(({ medianS }) => medianS !== null).map(appealLengthWords)
  return [came.join('，'), ...took].filter(Boolean).join('；')
}

function ZoneRows({ zones, communityId }: Pick<MonthReport, 'zones'> & Pick<FiguresProps, 'communityId'>) {
  const community = useCommunityOf(communityId)
  const names = community.status === 'ready' ? community.data.zones : []
  return (
    <Card flush>
      {zones.map(({ zoneId, rounds, settle }) => (
        <ListRow
          key={zoneId}
          title={names.find(({ id }) => id === zoneId)?.name ?? ''}
          note={`${rounds} 件`}
          value={percent(settle.permille)}
        />
      ))}
    </Card>
  )
}

function percent(permille: number | null): string {
  return permille === null ? TOO_FEW_WORDS : `${percentOf(permille)}%`
}
