import type { FocusWithin } from './focus-within'

// A phone's input takes the cursor by its own property.
export const focusWithin: FocusWithin = () => {}
