import type { RosterProblem } from '@core/roster/problem'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { pickTextFile } from '../../platform/files/pick-text-file'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import './roster-sheets.scss'

interface ImportSheetProps {
  /** Answers what is wrong, nothing when all lines were taken, undefined when it did not get through. */
  readonly onImport: (csv: string) => Promise<readonly RosterProblem[] | undefined>
  /** The table, kept outside: closing the sheet loses nothing of it. */
  readonly csv: string
  readonly onCsv: (csv: string) => void
  readonly onClose: () => void
}

/** As long as the cloud takes. */
const LONGEST = 200_000

const EXAMPLE = '日期,岗位,班次,人员\n2026-11-22,清河里,早,林建平'

/** A table from elsewhere, line by line; one bad line and nothing is taken, and every bad line says why. */
export function ImportSheet({ csv, onCsv, onImport, onClose }: ImportSheetProps) {
  const [problems, setProblems] = useState<readonly RosterProblem[]>([])
  const send = async () => {
    const found = await onImport(csv)
    if (found?.length === 0) {
      onCsv('')
      onClose()
    } else if (found) setProblems(found)
  }
  const open = async () => {
    const words = await pickTextFile?.()
    if (words === undefined) return
    onCsv(words)
    setProblems([])
  }
  return (
    <Sheet
      open
      title='导入排班表'
      onClose={onClose}
      foot={<Button label='全部排上' off={csv.trim() === '' ? '先放一张表' : undefined} onPress={send} />}
    >
      <View className='roster-import'>
        <Text className='roster-pane__note'>每行一个班：日期、岗位、班次、人员。有一行不对就都不动，改好再来。</Text>
        {pickTextFile && <Button kind='secondary' icon='doc' label='选一个 CSV 文件' onPress={open} />}
        <Field
          kind='textarea'
          label='或者把表贴在这里'
          value={csv}
          placeholder={EXAMPLE}
          maxLength={LONGEST}
          error={problems.length > 0 ? `有 ${problems.length} 行不对，一行都没动` : undefined}
          onInput={onCsv}
        />
        <BadRows problems={problems} csv={csv} />
      </View>
    </Sheet>
  )
}

function BadRows({ problems, csv }: { readonly problems: readonly RosterProblem[]; readonly csv: string }) {
  const lines = csv.split(/\r\n?|\n/)
  return (
    <>
      {problems.map(({ row, code, words, personId }) => (
        <View key={`${row}-${code}-${personId}`} className='roster-import__row'>
          <Text className='roster-import__number'>第 {row} 行</Text>
          <View className='roster-import__words'>
            <Text className='roster-import__why'>{words}</Text>
            {lines[row - 1] && <Text className='roster-import__line'>{lines[row - 1]}</Text>}
          </View>
        </View>
      ))}
    </>
  )
}
