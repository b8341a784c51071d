import type { FocusOn } from './focus-on'

// On a phone the keyboard would jump up and down; whoever taps a field means it.
export const focusOn: FocusOn = () => {}
