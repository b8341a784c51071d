import type { AppealCategory, Question as Asked } from '@core/appeals/settings'
import { View } from '@tarojs/components'
import type { Part } from '../../platform/part'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { Text } from '../../ui/text/text'
import { ANSWER_MAX, type AppealDraft } from './appeal-draft'
import './appeal-form.scss'

type Chosen = Pick<AppealDraft, 'categoryId' | 'answers'>

interface CategoryPartProps {
  readonly categories: readonly AppealCategory[]
  readonly appeal: {
    readonly draft: Chosen
    readonly category: AppealCategory | undefined
    readonly locked: boolean
    change(part: Part<Chosen>): void
  }
}

/** What it is about, and what this kind of trouble wants to know besides. */
export function CategoryPart({ categories, appeal: { draft, category, locked, change } }: CategoryPartProps) {
  const answer = (id: string, words: string) => change(({ answers }) => ({ answers: { ...answers, [id]: words } }))
  return (
    <>
      <Choices
        label='哪方面的事'
        choices={categories.map(({ id, name }) => ({ id, label: name }))}
        chosen={draft.categoryId ?? undefined}
        onChoose={(categoryId) => change({ categoryId })}
      />
      {category && category.questions.length > 0 && (
        <View className='appeal-form__asks'>
          {category.questions.map((asked) => (
            <Answer
              key={asked.id}
              asked={asked}
              value={draft.answers[asked.id] ?? ''}
              locked={locked}
              onAnswer={(words) => answer(asked.id, words)}
            />
          ))}
        </View>
      )}
    </>
  )
}

interface AnswerProps {
  readonly asked: Asked
  readonly value: string
  readonly locked: boolean
  readonly onAnswer: (words: string) => void
}

function Answer({ asked: { ask, options, required }, value, locked, onAnswer }: AnswerProps) {
  if (options.length === 0)
    return (
      <Field
        label={ask}
        hint={required ? undefined : '不写也行'}
        value={value}
        maxLength={ANSWER_MAX}
        locked={locked}
        onInput={onAnswer}
      />
    )
  return (
    <View>
      <Text className='appeal-form__ask'>{ask}</Text>
      <Choices
        label={ask}
        choices={options.map((words) => ({ id: words, label: words }))}
        chosen={value === '' ? undefined : value}
        onChoose={onAnswer}
      />
    </View>
  )
}
