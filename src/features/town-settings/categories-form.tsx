import { ANSWER_DAYS, APPEAL_KINDS, type AppealCategory } from '@core/appeals/settings'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { randomKey } from '../../platform/random-key'
import { Choices } from '../../ui/choices/choices'
import { NameField } from '../../ui/field/parsed-field'
import { Text } from '../../ui/text/text'
import { EditButton } from './edit-hands'
import type { FormProps } from './form-props'
import { forward, replaced } from './list-edits'
import { OpenRow } from './open-row'
import { QuestionsForm } from './questions-form'
import { KIND_WORDS } from './value-words'
import './town-settings.scss'

const LONGEST_NAME = 12
const MOST = 30

const KINDS = APPEAL_KINDS.map((id) => ({ id, label: KIND_WORDS[id] }))
const DAYS = ANSWER_DAYS.map((days) => ({ id: `${days}`, label: `${days} 个工作日` }))

/** What an appeal may be about, in the order in which residents see it. */
export function CategoriesForm({ bench }: FormProps<'categories'>) {
  const { value, change } = bench
  const [open, setOpen] = useState<string>()
  const add = () => {
    const id = randomKey()
    change([...value, { id, name: '新类别', kind: 'complaint', answerDays: 10, questions: [] }], `add.${id}`)
    setOpen(id)
  }
  return (
    <View className='town-form'>
      <View className='town-card'>
        {value.map((category, at) => (
          <OpenRow
            key={category.id}
            title={category.name}
            note={noteOf(category)}
            open={open === category.id}
            onToggle={() => setOpen(open === category.id ? undefined : category.id)}
          >
            <CategoryFields
              category={category}
              first={at === 0}
              onChange={(next, label) => change(replaced(value, at, next), `${category.id}.${label}`)}
              onForward={() => change(forward(value, at), `forward.${category.id}`)}
            />
          </OpenRow>
        ))}
      </View>
      {value.length < MOST && <EditButton label='添一个类别' icon='plus' onPress={add} />}
    </View>
  )
}

function noteOf({ kind, answerDays, questions }: AppealCategory): string {
  const asked = questions.length === 0 ? '不多问' : `多问 ${questions.length} 句`
  return `${KIND_WORDS[kind]}，${answerDays} 个工作日答复，${asked}`
}

interface CategoryFieldsProps {
  readonly category: AppealCategory
  readonly first: boolean
  readonly onChange: (category: AppealCategory | null, label: string) => void
  readonly onForward: () => void
}

// Over 40 lines: one field below the other.
function CategoryFields({ category, first, onChange, onForward }: CategoryFieldsProps) {
  const { name, kind, answerDays, questions } = category
  return (
    <>
      <NameField
        label='名字'
        name={name}
        maxLength={LONGEST_NAME}
        onName={(next) => onChange({ ...category, name: next }, 'name')}
      />
      <Text className='town-label'>算哪种</Text>
      <Choices
        label={`${name}算哪种`}
        choices={KINDS}
        chosen={kind}
        onChoose={(next) => onChange({ ...category, kind: next }, 'kind')}
      />
      <Text className='town-label'>几天答复</Text>
      <Choices
        label={`${name}几天答复`}
        choices={DAYS}
        chosen={`${answerDays}`}
        onChoose={(next) => onChange({ ...category, answerDays: daysOf(next) }, 'days')}
      />
      <Text className='town-label'>还要问什么</Text>
      <QuestionsForm
        questions={questions}
        onQuestions={(next, label) => onChange({ ...category, questions: next }, label)}
      />
      <View className='town-buttons'>
        {!first && <EditButton label='往前一位' spoken={`${name}往前一位`} icon='up' onPress={onForward} />}
        <EditButton
          label='撤掉这个类别'
          spoken={`撤掉类别${name}`}
          icon='trash'
          onPress={() => onChange(null, 'out')}
        />
      </View>
    </>
  )
}

function daysOf(id: string): AppealCategory['answerDays'] {
  return ANSWER_DAYS.find((days) => `${days}` === id) ?? ANSWER_DAYS[0]
}
