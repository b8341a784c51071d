import type { FunctionComponent, ReactNode } from 'react'

export const Printed: FunctionComponent<{ readonly children: ReactNode }> = () => null
