import type { UseKeys } from './use-keys'

// A mini-program hears no keys outside its own inputs; every deed has its button.
export const useKeys: UseKeys = () => {}
