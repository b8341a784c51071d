import type { CommunityAnswer } from '@core/contract/people'
import type { Building } from '@core/people/community'
import type { Actor } from '@core/people/person'
import { useEffect, useState } from 'react'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { BuildingPicks } from '../../../../features/wall-codes/building-picks'
import { PrintedSheets } from '../../../../features/wall-codes/printed-sheets'
import { SheetPane } from '../../../../features/wall-codes/sheet-pane'
import { type SheetSize, sheetsOf } from '../../../../features/wall-codes/sheets'
import { usePrinting } from '../../../../features/wall-codes/use-printing'
import { useWallCodes } from '../../../../features/wall-codes/use-wall-codes'
import { useCommunity } from '../../../../platform/community'
import { printPage } from '../../../../platform/print/print-page'
import { Button } from '../../../../ui/button/button'
import { DeskState } from '../../../../ui/desk-frame/desk-state'
import { Failed } from '../../../../ui/failed/failed'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'

const ROWS = 8
const TITLE = '门牌码'

/** The coordinator's: a code for every wall, printed as it hangs there. */
export function WallDesk({ actor }: { readonly actor: Actor }) {
  const community = useCommunity()
  if (community.status === 'ready') return <WallRoom actor={actor} community={community.data} />
  return (
    <DeskScreen page='wallDesk' actor={actor} title={TITLE}>
      {community.status === 'failed' ? (
        <Failed code={community.code} onRetry={community.reload} />
      ) : (
        <SkeletonRows count={ROWS} />
      )}
    </DeskScreen>
  )
}

interface WallRoomProps {
  readonly actor: Actor
  readonly community: CommunityAnswer
}

function WallRoom({ actor, community }: WallRoomProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [size, setSize] = useState<SheetSize>('whole')
  const codes = useWallCodes()
  const { why, print } = usePrinting(codes)
  const chosen = community.buildings.filter(({ id }) => picked.has(id))
  const [shown = []] = sheetsOf(chosen.length === 0 ? community.buildings : chosen, size)
  const seen = chosen.length === 0 ? '' : shown.map(({ id }) => id).join()
  // The first sheet is worth seeing before it is printed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is asked for once; a failure is told when somebody prints
  useEffect(() => {
    if (seen !== '') void codes.gather(shown.map(({ id }) => id))
  }, [seen])
  const made = chosen.filter(({ id }) => codes.codeOf(id) !== undefined).length
  return (
    <DeskScreen
      page='wallDesk'
      actor={actor}
      title={TITLE}
      beside={<Standing chosen={chosen.length} made={made} />}
      actions={
        printPage && (
          <Button
            width='fit'
            label={`打印 ${sheetsOf(chosen, size).length} 张`}
            off={chosen.length === 0 ? '先选要打印的楼' : undefined}
            busyLabel={`做好 ${made} 个，共 ${chosen.length} 个`}
            onPress={() => print(chosen.map(({ id }) => id))}
          />
        )
      }
      aside={isFilled(shown) && <SheetPane {...{ community, sheet: shown, codes, size, why }} onSize={setSize} />}
      asideSize='wide'
    >
      <BuildingPicks community={community} chosen={picked} onChoose={setPicked} />
      <PrintedSheets {...{ community, buildings: chosen, size, codes }} />
    </DeskScreen>
  )
}

function isFilled(sheet: readonly Building[]): sheet is readonly [Building, ...Building[]] {
  return sheet.length > 0
}

/** How far the work is; without a printer, where there is one. */
function Standing({ chosen, made }: { readonly chosen: number; readonly made: number }) {
  if (!printPage) return <DeskState tone='open' words='小程序里打不出来，用电脑浏览器打开再打印' />
  if (chosen === 0) return <DeskState tone='open' words='还没选，贴哪几栋就点哪几栋' />
  return <DeskState tone={made === chosen ? 'done' : 'open'} words={`选了 ${chosen} 栋`} />
}
