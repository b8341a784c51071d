import type { Question } from '@core/appeals/settings'
import { View } from '@tarojs/components'
import { randomKey } from '../../platform/random-key'
import { Field } from '../../ui/field/field'
import { ParsedField } from '../../ui/field/parsed-field'
import { useReadOnly } from '../../ui/read-only/read-only'
import { Switch } from '../../ui/switch/switch'
import { Text } from '../../ui/text/text'
import { EditButton, TakeOut } from './edit-hands'
import { replaced } from './list-edits'
import './town-settings.scss'

const LONGEST_ASK = 40
const LONGEST_OPTIONS = 200
const MOST = 5
const MOST_OPTIONS = 10
const LONGEST_OPTION = 20

interface QuestionsFormProps {
  readonly questions: readonly Question[]
  readonly onQuestions: (questions: readonly Question[], label: string) => void
}

/** What a category asks besides the words. */
export function QuestionsForm({ questions, onQuestions }: QuestionsFormProps) {
  const add = () => {
    const id = randomKey()
    onQuestions([...questions, { id, ask: '', options: [], required: false }], `ask.${id}`)
  }
  return (
    <>
      {questions.map((question, at) => (
        <QuestionFields
          key={question.id}
          question={question}
          nth={at + 1}
          onChange={(next, label) => onQuestions(replaced(questions, at, next), `${question.id}.${label}`)}
        />
      ))}
      {questions.length < MOST && (
        <View className='town-buttons'>
          <EditButton label='加一句' icon='plus' onPress={add} />
        </View>
      )}
    </>
  )
}

interface QuestionFieldsProps {
  readonly question: Question
  readonly nth: number
  readonly onChange: (question: Question | null, label: string) => void
}

function QuestionFields({ question, nth, onChange }: QuestionFieldsProps) {
  const readOnly = useReadOnly()
  const { ask, options, required } = question
  return (
    <View className='town-question'>
      <View className='town-question__fields'>
        <Field
          label={`第 ${nth} 句问什么`}
          value={ask}
          placeholder='比如：在什么位置？'
          maxLength={LONGEST_ASK}
          error={ask.trim() === '' ? '写上要问的话' : undefined}
          onInput={(next) => onChange({ ...question, ask: next }, 'ask')}
        />
        <ParsedField
          label={`第 ${nth} 句的选项`}
          hint='用顿号隔开；空着就让居民自己写'
          words={options.join('、')}
          maxLength={LONGEST_OPTIONS}
          parse={optionsIn}
          wrong={`最多 ${MOST_OPTIONS} 个选项，一个不超过 ${LONGEST_OPTION} 字`}
          onValue={(next) => onChange({ ...question, options: next }, 'options')}
        />
      </View>
      <View className='town-question__hands'>
        <Text className='town-note'>{readOnly && !required ? '可以不答' : '必须答'}</Text>
        {!readOnly && (
          <Switch
            on={required}
            spoken={`第 ${nth} 句必须答`}
            onChange={(on) => onChange({ ...question, required: on }, 'required')}
          />
        )}
        <TakeOut spoken={`去掉第 ${nth} 句`} onPress={() => onChange(null, 'out')} />
      </View>
    </View>
  )
}

/** A separator at the end, while the next option is being typed, makes none. */
function optionsIn(typed: string): readonly string[] | undefined {
  const options = typed
    .split(/[、,，]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return options.length > MOST_OPTIONS || options.some(({ length }) => length > LONGEST_OPTION) ? undefined : options
}
