import { useState } from 'react'
import { Field } from './field'

interface ParsedFieldProps<T> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly hint?: string
  /** What holds now, as somebody would type it. */
  readonly words: string
  readonly placeholder?: string
  readonly maxLength: number
  readonly parse: (typed: string) => T | undefined
  readonly onValue: (value: T) => void
  /** How to write it; what held before goes on to hold. */
  readonly wrong: string
}

/** A field for something that is not just any text: what makes sense holds at once, what does not is said when the field is left and changes nothing. */
export function ParsedField<T>({
  label,
  hideLabel = false,
  hint,
  words,
  placeholder,
  maxLength,
  parse,
  onValue,
  wrong,
}: ParsedFieldProps<T>) {
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  const take = (text: string) => {
    setLeft(false)
    setTyped(text)
    const value = parse(text)
    if (value !== undefined) onValue(value)
  }
  const leave = () => {
    setLeft(true)
    if (typed !== undefined && parse(typed) !== undefined) setTyped(undefined)
  }
  const unread = left && typed !== undefined && parse(typed) === undefined
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      hint={hint}
      value={typed ?? words}
      {...(placeholder === undefined ? {} : { placeholder })}
      maxLength={maxLength}
      error={unread ? wrong : undefined}
      onInput={take}
      onBlur={leave}
    />
  )
}

interface NameFieldProps {
  readonly label: string
  readonly name: string
  readonly maxLength: number
  readonly onName: (name: string) => void
}

/** A name that must not be empty. */
export function NameField({ label, name, maxLength, onName }: NameFieldProps) {
  return (
    <ParsedField
      label={label}
      words={name}
      maxLength={maxLength}
      parse={(typed) => typed.trim() || undefined}
      wrong={`名字不能空着，先还叫“${name}”`}
      onValue={onName}
    />
  )
}
