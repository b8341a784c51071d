import { emit, engineElement, plainTaking, type Taking } from './element'

/** Buttons of agreement that have been pressed since the start, by id. */
export const pressedButtons = new Set<string>()

type Opens = (box: HTMLElement) => void

/** What WeChat does by itself when a button with an `open-type` is tapped. */
const OPEN_TYPES: Readonly<Record<string, Opens>> = {
  agreePrivacyAuthorization(box) {
    pressedButtons.add(engineElement(box)?.id ?? '')
    emit(box, 'agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
  },
  getPhoneNumber: (box) => void tellNumber(box),
  openSetting: (box) => emit(box, 'opensetting', { errMsg: 'openSetting:ok', authSetting: {} }),
  share: () => void window.weappRunner?.shares('button'),
}

/** WeChat's `button`. Several open types are joined by a bar. */
export function button(box: HTMLElement): Taking {
  const plain = plainTaking(box)
  box.setAttribute('role', 'button')
  box.addEventListener('click', () => {
    if (box.hasAttribute('disabled')) return
    for (const type of (box.getAttribute('open-type') ?? '').split('|')) OPEN_TYPES[type]?.(box)
  })
  return plain
}

/** Only a code travels; the cloud buys the number for it. */
async function tellNumber(box: HTMLElement): Promise<void> {
  const word = await window.askOwner?.('getPhoneNumber', {})
  if (word && 'fails' in word)
    emit(box, 'getphonenumber', { errMsg: `getPhoneNumber:fail ${word.fails}`, ...word.more })
  else emit(box, 'getphonenumber', { errMsg: 'getPhoneNumber:ok', code: 'code-of-nobody', ...word?.result })
}
