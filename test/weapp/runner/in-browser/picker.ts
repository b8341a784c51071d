import { emit, plainTaking, type Taking } from './element'

type Values = Readonly<Record<string, unknown>>

/** WeChat's `picker`: a tap on what is in it brings up a panel, which is closed by 取消 or 确定. */
export function picker(box: HTMLElement): Taking {
  const given: Record<string, unknown> = { mode: 'selector' }
  const plain = plainTaking(box)
  box.addEventListener('click', () => {
    if (given.disabled !== true) open(box, given)
  })
  return (name, value) => {
    given[name] = value
    plain(name, typeof value === 'object' ? undefined : value)
  }
}

/** What each mode shows, and how its value is read from that. */
function fieldsOf(given: Values): { readonly fields: readonly HTMLElement[]; value(): unknown } {
  if (given.mode === 'date' || given.mode === 'time') {
    const field = Object.assign(document.createElement('input'), { type: given.mode, value: `${given.value ?? ''}` })
    Object.assign(field, { min: `${given.start ?? ''}`, max: `${given.end ?? ''}` })
    return { fields: [field], value: () => field.value }
  }
  if (given.mode === 'multiSelector') {
    const chosen = (given.value ?? []) as readonly number[]
    const columns = ((given.range ?? []) as readonly (readonly unknown[])[]).map((range, column) =>
      columnOf(range, given['range-key'], chosen[column]),
    )
    return { fields: columns, value: () => columns.map(({ selectedIndex }) => selectedIndex) }
  }
  if (given.mode !== 'selector') throw new Error(`a picker of mode ${given.mode} is not imitated`)
  const only = columnOf((given.range ?? []) as readonly unknown[], given['range-key'], given.value)
  // WeChat tells the number of one column as text.
  return { fields: [only], value: () => `${only.selectedIndex}` }
}

function columnOf(range: readonly unknown[], key: unknown, chosen: unknown): HTMLSelectElement {
  const select = document.createElement('select')
  for (const item of range) select.append(new Option(`${key ? (item as Values)[`${key}`] : item}`))
  select.selectedIndex = Math.max(0, Number(chosen ?? 0))
  return select
}

function open(box: HTMLElement, given: Values): void {
  const { fields, value } = fieldsOf(given)
  const panel = Object.assign(document.createElement('div'), {
    className: 'phone-over phone-over--asks phone-over--sheet',
  })
  const inside = Object.assign(document.createElement('div'), { className: 'phone-over__box' })
  panel.setAttribute('role', 'dialog')
  panel.append(inside)
  const button = (words: string, act: () => void) => {
    const made = Object.assign(document.createElement('button'), { textContent: words })
    made.addEventListener('click', () => {
      panel.remove()
      act()
    })
    return made
  }
  const close = button('取消', () => emit(box, 'cancel', {}))
  inside.append(
    ...fields,
    close,
    button('确定', () => emit(box, 'change', { value: value() })),
  )
  document.body.append(panel)
}
