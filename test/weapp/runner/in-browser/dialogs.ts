import { type Options, type Questions, Refusal } from '../../support/question'

/** What WeChat itself says and asks over a page. */
export function dialogs(): Questions {
  let toast: HTMLElement | undefined
  const hide = () => void toast?.remove()
  const say = ({ title, duration = 1_500 }: Options, lasting: boolean) => {
    hide()
    const box = over('toast', `${title ?? ''}`)
    toast = box
    if (!lasting) setTimeout(() => box.remove(), Number(duration))
  }
  return {
    showToast: (options) => say(options, false),
    showLoading: (options) => say(options, true),
    hideToast: hide,
    hideLoading: hide,
    async showModal({
      title = '',
      content = '',
      showCancel = true,
      confirmText = '确定',
      cancelText = '取消',
    }: Options) {
      const choices = [...(showCancel ? [`${cancelText}`] : []), `${confirmText}`]
      const chosen = await askInDialog(`${title}\n${content}`, choices)
      const confirm = chosen === choices.length - 1
      return { confirm, cancel: !confirm }
    },
    /** WeChat's map is a page of its own, left by its own button. */
    openLocation({ name = '', address = '' }: Options) {
      void askInDialog(`地图\n${name}\n${address}`, ['关闭'])
    },
    async showActionSheet({ itemList }: Options) {
      const items = itemList as readonly string[]
      const tapIndex = await askInDialog('', [...items, '取消'], { asSheet: true })
      if (tapIndex === items.length) throw new Refusal('cancel')
      return { tapIndex }
    },
  }
}

interface Look {
  readonly asSheet?: boolean
  /** Address of a picture above the choices. */
  readonly picture?: string
}

/** Resolves with the number of the choice that was tapped. */
export function askInDialog(words: string, choices: readonly string[], look: Look = {}): Promise<number> {
  const dialog = over(`asks${look.asSheet ? ' phone-over--sheet' : ''}`, words)
  dialog.setAttribute('role', 'dialog')
  if (look.picture) {
    const shown = Object.assign(document.createElement('img'), { src: look.picture, className: 'phone-over__picture' })
    shown.setAttribute('alt', '大图')
    dialog.firstElementChild?.append(shown)
  }
  return new Promise((resolve) => {
    choices.forEach((choice, index) => {
      const button = document.createElement('button')
      button.textContent = choice
      button.addEventListener('click', () => {
        dialog.remove()
        resolve(index)
      })
      dialog.firstElementChild?.append(button)
    })
  })
}

function over(kind: string, words: string): HTMLElement {
  const dialog = document.createElement('div')
  dialog.className = `phone-over phone-over--${kind}`
  const box = document.createElement('div')
  box.className = 'phone-over__box'
  box.textContent = words.trim()
  dialog.append(box)
  document.body.append(dialog)
  return dialog
}
